package nl.koers.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Table;

/** Reads the rows of one sheet that say something. */
final class SheetRows {

    private static final int LETTERS = 26;
    private static final int LONGEST_COLUMN = 3;
    private static final int TITLES = 100;

    private final SharedTexts texts;
    private final CellText cellText;
    private final Allowance allowance;
    private final int most;

    SheetRows(SharedTexts texts, CellText cellText, Allowance allowance, int most) {
        this.texts = texts;
        this.cellText = cellText;
        this.allowance = allowance;
        this.most = most;
    }

    /** As many as a table may have, some titles above it, and one more by which it is seen to be too long. */
    static int all(Allowance allowance) {
        return allowance.lines() + TITLES;
    }

    List<Table.Row> read(Markup markup) throws IOException {
        var rows = new ArrayList<Table.Row>();
        var line = 0;
        while (rows.size() < most && markup.next() && !markup.closes("sheetData")) {
            if (markup.opens("row")) {
                allowance.takeTime();
                line = Math.max(line + 1, Styles.number(markup.attribute("r")));
                var cells = cells(markup);
                if (!cells.isEmpty()) {
                    rows.add(new Table.Row(line, cells));
                }
            }
        }
        return rows;
    }

    /** Up to the last that says something. */
    private List<String> cells(Markup markup) throws IOException {
        var cells = new ArrayList<String>();
        var column = -1;
        while (markup.next() && !markup.closes("row")) {
            if (markup.opens("c")) {
                column = column(markup.attribute("r"), column + 1);
                var text = cell(markup);
                if (!text.isBlank()) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private void put(List<String> cells, int column, String text) throws Refusal {
        if (column >= Limits.COLUMNS) {
            throw new Refusal("file.wide", Limits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        allowance.takeText(text.length());
        cells.set(column, text);
    }

    private String cell(Markup markup) throws IOException {
        var type = markup.attribute("t");
        var style = Styles.number(markup.attribute("s"));
        var text = "";
        while (markup.next() && !markup.closes("c")) {
            if (markup.opens("v")) {
                var value = markup.text("", CellText.LONGEST);
                text = "s".equals(type) ? texts.text(Styles.number(value.strip())) : cellText.of(value, type, style);
            } else if (markup.opens("is")) {
                text = CellText.unescaped(markup.text("rPh", CellText.LONGEST));
            }
        }
        return text;
    }

    /** By an address such as {@code AB12}; without one it is the next. */
    private static int column(String address, int next) {
        var column = 0;
        var at = 0;
        while (at < address.length() && at <= LONGEST_COLUMN && Character.isLetter(address.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            at++;
        }
        return at == 0 ? next : column - 1;
    }
}
