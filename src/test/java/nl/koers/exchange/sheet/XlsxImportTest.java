package nl.koers.exchange.sheet;

import static nl.koers.exchange.Import.BO;
import static nl.koers.exchange.Import.draft;
import static nl.koers.exchange.Import.sheets;
import static nl.koers.exchange.Import.table;
import static nl.koers.exchange.sheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.appointment.model.State;
import nl.koers.exchange.Import;
import nl.koers.exchange.model.Table;
import nl.koers.kernel.Reason;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final List<Object> HEADER = row("Verkoper", "Klant", "Datum");
    private static final List<Object> LINE = row("Bo Jansen", "ACME", DAY);

    @Test
    void readsDatesTimesNumbersAndTruthsAsAPersonTypesThem() {
        var file = Workbooks.of(
                row("Verkoper", "Klant", "Datum", "Tijd", "Soort", "Status", "Opmerking", "Id"),
                row("Bo Jansen", "Jansen & Zn <BV>", DAY, LocalTime.of(14, 30), "Teams", "", "", 17),
                row("Bo Jansen", "ACME", LocalDateTime.of(2026, 11, 2, 9, 5), "", "", true, 12.5, 12_345_678));

        var lines = Import.read(file).get();

        var first = draft(lines.get(0));
        assertThat(first.rep()).isEqualTo(BO);
        assertThat(first.customer()).isEqualTo("Jansen & Zn <BV>");
        assertThat(first.day()).isEqualTo(DAY);
        assertThat(first.time()).contains(LocalTime.of(14, 30));
        assertThat(first.kind()).isEqualTo(Kind.VIDEO_CALL);
        assertThat(first.key()).isEqualTo("x:17");
        var second = draft(lines.get(1));
        assertThat(second.day()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(second.time()).contains(LocalTime.of(9, 5));
        assertThat(second.state()).isEqualTo(State.HELD);
        assertThat(second.note()).isEqualTo("12.5");
        assertThat(second.key()).isEqualTo("x:12345678");
        assertThat(lines.get(1).line()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole number                | <c><v>12500</v></c>                               | 12500
            cents                         | <c><v>12500.5</v></c>                             | 12500.5
            never three decimals          | <c><v>12.345</v></c>                              | 12.35
            what computing leaves         | <c><v>0.30000000000000004</v></c>                 | 0.3
            a large number                | <c><v>1.5E+6</v></c>                              | 1500000
            less than nothing             | <c><v>-7</v></c>                                  | -7
            no bomb of zeros              | <c><v>1E999999999</v></c>                         | 1E999999999
            no number                     | <c><v>NaN</v></c>                                 | NaN
            a date                        | <c s="1"><v>46357</v></c>                         | 2026-12-01
            a date and time               | <c s="3"><v>46357.604166666664</v></c>            | 2026-12-01 14:30
            a time                        | <c s="2"><v>0.999999</v></c>                      | 23:59
            a day that no calendar has    | <c s="1"><v>99999999</v></c>                      | 99999999
            before the first day          | <c s="1"><v>-1</v></c>                            | -1
            an ISO date                   | <c t="d"><v>2026-12-01T00:00:00</v></c>           | 2026-12-01
            a style that is not there     | <c s="99"><v>46357</v></c>                        | 46357
            yes                           | <c t="b"><v>1</v></c>                             | ja
            what a formula gave           | <c t="str"><f>A1&amp;"x"</f><v>uitkomst</v></c>   | uitkomst
            a formula that failed         | <c t="e"><f>1/0</f><v>#DIV/0!</v></c>             | ''
            a text in the cell itself     | <c t="inlineStr"><is><t>hier</t></is></c>         | hier
            a text of pieces              | <c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c> | ab
            a line break                  | <c t="str"><v>een_x000D_twee</v></c>              | 'een\rtwee'
            a text that is not in the list| <c t="s"><v>2000000000</v></c>                    | ''
            a text number below zero      | <c t="s"><v>-1</v></c>                            | ''
            """)
    void aCellSaysWhatExcelShows(String what, String cell, String text) {
        var file = Workbooks.with(
                Workbooks.SHEET,
                Workbooks.sheet("<row><c t=\"str\"><v>Klant</v></c><c t=\"str\"><v>Datum</v></c></row>"
                        + "<row><c t=\"str\"><v>rij</v></c>" + cell + "</row>"));

        assertThat(table(file).get().rows().getFirst().cell(1)).isEqualTo(text.replace("\\r", "\r"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            d-m-yyyy              | true
            [$-413]d mmmm yyyy;@  | true
            dddd d mmm            | true
            h:mm AM/PM            | true
            [h]:mm:ss             | true
            General               | false
            0.00                  | false
            # ##0" dagen"         | false
            [Red]0;[Blue]-0       | false
            € #,##0.00_d          | false
            \\d0                  | false
            @                     | false
            """)
    void aFormatTellsADateFromANumber(String format, boolean isDate) {
        assertThat(Styles.isDate(format)).isEqualTo(isDate);
    }

    @Test
    void takesTheFirstSheetWithAHeaderAndSaysWhich() {
        var sheets = new LinkedHashMap<String, List<? extends List<?>>>();
        sheets.put("Toelichting", List.of(row("Dit is een export"), row("van het CRM")));
        sheets.put("Afspraken", List.of(HEADER, LINE));
        sheets.put("Grafiek", List.of(row("Klant", "Som"), row("De Korenaar", "3")));

        var table = table(Workbooks.of(sheets)).get();

        assertThat(table.rows()).hasSize(1);
        assertThat(table.remarks())
                .containsExactly(Reason.of("import.table.sheet", "Afspraken", 2, "Toelichting, Grafiek"));
    }

    @Test
    void readsEachSheetThatTellsWhatItIsAndSaysWhichFollow() {
        var sheets = new LinkedHashMap<String, List<? extends List<?>>>();
        sheets.put("Medewerkers", List.of(row("Naam", "In dienst"), row("Anna de Vries", "1-3-2019")));
        sheets.put("Leeg", List.of(HEADER));
        sheets.put("Verlof", List.of(row("Medewerker", "Van", "Tot"), row("Anna de Vries", "2-2-2026", "6-2-2026")));
        var file = Workbooks.of(sheets);

        var read = sheets(file).get();

        assertThat(read.keySet()).containsExactly("Medewerkers", "Verlof");
        assertThat(read.firstEntry().getValue().remarks())
                .containsExactly(
                        Reason.of("import.table.sheets", 1, "Verlof"),
                        Reason.of("import.table.sheet", "Medewerkers", 1, "Leeg"));
        assertThat(table(file, "Verlof").get()).isEqualTo(read.get("Verlof"));
        assertThat(table(file, "Weg").refusal()).contains(Reason.of("import.file.empty"));
    }

    @Test
    void aHiddenSheetIsNotRead() {
        var parts = Workbooks.parts(HEADER, LINE);
        parts.put(
                Workbooks.BOOK,
                "<workbook><sheets><sheet name=\"V\" id=\"rId2\"/><sheet name=\"B\" id=\"rId1\" state=\"veryHidden\"/>"
                        + "</sheets></workbook>");

        assertThat(table(Workbooks.zip(parts)).refusal()).contains(Reason.of("import.file.empty"));
    }

    @Test
    void readsBelowTitlesAndMergedHeadersAndLeavesOutEmptyRowsAndTheTotal() {
        var table = table(Workbooks.of(
                        row("Afspraken van het team"),
                        row(),
                        row("", "Klant", "", "Afspraak", ""),
                        row("Verkoper", "Nummer", "Naam", "Datum", "Tijd"),
                        row("Bo Jansen", 12, "ACME", DAY, ""),
                        row(),
                        row("Bo Jansen", 13, "Rotec", DAY, ""),
                        row("Totaal", "", "", "", 2)))
                .get();

        assertThat(table.header()).containsExactly("Verkoper", "Klant Nummer", "Klant Naam", "Datum", "Tijd");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(5, 7);
        assertThat(table.remarks()).containsExactly(Reason.of("import.table.total", 8));
    }

    @Test
    void countsDaysFrom1904WhereTheFileDoes() {
        var file = Workbooks.changed(Workbooks.BOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>", HEADER, LINE);

        assertThat(table(file).get().rows().getFirst().cell(2)).isEqualTo("2030-12-02");
    }

    @Test
    void columnsStandWhereTheirAddressSays() {
        var file = Workbooks.with(
                Workbooks.SHEET,
                Workbooks.sheet(
                        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Klant</v></c><c r=\"C2\" t=\"str\"><v>Datum</v></c>"
                                + "</row><row r=\"9\"><c r=\"C9\" t=\"str\"><v>x</v></c></row>"));

        var row = table(file).get().rows().getFirst();

        assertThat(row.cells()).containsExactly("", "", "x");
        assertThat(row.line()).isEqualTo(9);
    }

    @Test
    void readsWhatOtherProgramsNameAndPlaceOtherwise() {
        var names = Map.of(
                Workbooks.TEXTS, "xl\\SharedStrings.xml",
                Workbooks.BOOK, "XL/workbook2.xml",
                Workbooks.LINKS, "XL/_rels/workbook2.xml.rels",
                Workbooks.SHEET, "xl/worksheets/Sheet1.xml");
        var moved = new LinkedHashMap<String, String>();
        Workbooks.parts(HEADER, LINE)
                .forEach((name, content) -> moved.put(
                        names.getOrDefault(name, name), content.replace("\"worksheets/", "\"/xl/worksheets/")));

        assertThat(table(Workbooks.zip(moved)).get().rows().getFirst().cell(1)).isEqualTo("ACME");
    }

    @Test
    void theNameOfAFileSaysNothing() {
        assertThat(table(Import.utf8("Verkoper;Klant;Datum", "Bo Jansen;ACME;1-12-2026"))
                        .get()
                        .rows())
                .hasSize(1);
    }
}
