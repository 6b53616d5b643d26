package nl.koers.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of Excel with one sheet. Texts are typed as texts, so nothing in them is ever worked out. */
final class XlsxSheet implements Sheet {

    /** Rows that are kept in memory before they are written. */
    private static final int FLUSH = 500;

    private static final int COLUMN_WIDTH = 18;

    /** Of one cell; Excel takes no more. */
    private static final int LONGEST = 32_767;

    private static final double SECONDS_OF_A_DAY = 86_400;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    XlsxSheet(OutputStream out, String title) {
        book = new Workbook(out, "Koers", null);
        sheet = book.newWorksheet(title);
    }

    @Override
    public void header(List<String> names) {
        for (var column = 0; column < names.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.inlineString(line, column, names.get(column));
            sheet.style(line, column).bold().set();
        }
        sheet.freezePane(0, 1);
        line++;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        line++;
        if (line % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.inlineString(line, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
                }
            }
            case Cell.Figure(var number) -> sheet.value(line, column, number);
            case Cell.Day(var day) -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case Cell.Time(var time) -> {
                sheet.value(line, column, time.toSecondOfDay() / SECONDS_OF_A_DAY);
                sheet.style(line, column).format("hh:mm").set();
            }
        }
    }
}
