package nl.koers.exchange;

import static nl.koers.exchange.Import.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.sheet.Workbooks;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Dutch offices write lists, for appointments and for deals alike. */
class DutchHabitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as Excel saves it in Dutch   | windows-1252 | ;   |   | 13-11-2026            | 1.234,56
            without thousands            | windows-1252 | ;   |   | 13-11-2026            | 1234,56
            with the euro sign           | windows-1252 | ;   |   | vr 13-11-2026         | € 1.234,56
            Unicode with its mark        | UTF-8        | ;   | \\uFEFF | 13/11/2026      | EUR 1.234,56
            Unicode without mark         | UTF-8        | ;   |   | 13.11.2026            | 1.234,56 euro
            Unicode text of Excel        | UTF-16LE     | \\t | \\uFEFF | 13-11-2026      | 1.234,56
            the other way around         | UTF-16BE     | \\t | \\uFEFF | 13-11-26        | 1.234,56
            an English program           | UTF-8        | ,   |   | 2026-11-13            | 1234.56
            English thousands, quoted    | UTF-8        | ,   |   | Nov 13, 2026          | 1,234.56
            a month in words             | UTF-8        | ;   |   | 13 november 2026      | 1234,56
            a short month                | UTF-8        | ;   |   | 13 nov. 2026          | 1 234,56
            the number of an Excel date  | UTF-8        | ;   |   | 46339                 | 1234,56
            a moment                     | UTF-8        | ;   |   | 13-11-2026 09:30      | 1234,56
            """)
    void bothKinds(String habit, String charset, String separator, String mark, String day, String amount) {
        var text = lines(day, amount, unescaped(separator), unescaped(mark == null ? "" : mark));
        var file = text.getBytes(Charset.forName(charset));

        var appointment = draft(Import.read(file).get().getFirst());
        assertThat(appointment.customer()).isEqualTo("Café Noë");
        assertThat(appointment.day()).isEqualTo(DAY);
        var deal = draft(Import.deals(file).get().getFirst());
        assertThat(deal.customer()).isEqualTo("Café Noë");
        assertThat(deal.course().openedOn()).isEqualTo(DAY);
        assertThat(deal.course().estimate()).contains(Money.of("1234.56"));
    }

    @Test
    void excelItself() {
        var file = Workbooks.of(
                Workbooks.row("Verkoper", "Klant", "Datum", "Bedrag"),
                Workbooks.row("Bo Jansen", "Café Noë", DAY, 1234.56));

        assertThat(draft(Import.read(file).get().getFirst()).day()).isEqualTo(DAY);
        assertThat(draft(Import.deals(file).get().getFirst()).course().estimate())
                .contains(Money.of("1234.56"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1-12-2026  | 3-4-2026   |
            1-12-2026  | 3/4/2026   | ambiguous
            12/1/2026  | 3/4/2026   | ambiguous
            12/1/2026  | 13/4/2026  |
            12/1/2026  | 13-4-2026  |
            4/4/2026   | 5/5/2026   |
            12/1/2026  | 4/13/2026  | month-first
            1-12-2026  | 4-13-2026  | month-first
            2026-12-01 | 3-4-2026   |
            Thu 12/1/2026 | 2026-12-01 | ambiguous
            """)
    void aDayThatMayBeTwoIsAskedForAndNeverGuessed(String one, String other, String question) {
        var file =
                Import.utf8("Verkoper;Klant;Datum;Bedrag", "Bo Jansen;A;" + one + ";1", "Bo Jansen;B;" + other + ";1");

        for (var reading :
                List.of(Import.read(file).refusal(), Import.deals(file).refusal())) {
            assertThat(reading.map(Reason::key))
                    .isEqualTo(Optional.ofNullable(question).map(key -> "import.date." + key));
        }
    }

    @Test
    void theDaysOfADealAreLookedAtTogether() {
        var file = Import.utf8("Verkoper;Klant;Aanvraagdatum;Orderdatum;Bedrag", "Bo Jansen;A;3/4/2026;13/4/2026;1");

        assertThat(draft(Import.deals(file).get().getFirst()).course().openedOn())
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Totaal;;;3            | import.table.total
            Eindtotaal: 3;;;      | import.table.total
            Totaal aantal;;;3     | import.table.total
            ;;Subtotaal;3         | import.table.total
            Total Energies;;;     |
            """)
    void aTotalBelowTheLinesIsLeftOut(String last, String remark) {
        var table = Import.table(Import.utf8("Klant;Verkoper;Datum;Bedrag", "A;Bo Jansen;1-12-2026;3", last))
                .get();

        assertThat(table.remarks()).extracting(Reason::key).isEqualTo(remark == null ? List.of() : List.of(remark));
        assertThat(table.rows()).hasSize(remark == null ? 2 : 1);
    }

    @Test
    void theWordTotalWithinTheListIsALineLikeAnyOther() {
        var lines = Import.read(Import.utf8("Verkoper;Klant;Datum", "Totaal;A;1-12-2026", "Bo Jansen;B;1-12-2026"))
                .get();

        assertThat(lines).hasSize(2).first().isInstanceOf(ImportLine.Bad.class);
    }

    private static String lines(String day, String amount, String separator, String mark) {
        return mark + String.join(separator, "Verkoper", "Klant", "Datum", "Bedrag") + "\r\n"
                + String.join(separator, "Bo Jansen", "Café Noë", '"' + day + '"', '"' + amount + '"') + "\r\n";
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replace("\\uFEFF", "\uFEFF");
    }
}
