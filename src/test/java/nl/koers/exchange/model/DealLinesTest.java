package nl.koers.exchange.model;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.model.DealCourse;
import nl.koers.deal.model.DealState;
import nl.koers.exchange.Import;
import nl.koers.exchange.csv.CsvReader;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealLinesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 17);

    @Test
    void readsADutchListOfRequestsAndOrders() {
        var lines = read(
                "Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag;Verliesreden",
                "Anna de Vries;ACME;3-11-2026;Order;17-11-2026;€ 12.500,00;",
                "Bo Jansen;Rotec;3-11-2026;Verloren;17-11-2026;8000;te duur",
                "Bo Jansen;Het Anker;3-11-2026;Offerte;;9000;");

        var open = DealCourse.opened(FIRST, Optional.empty());
        assertThat(lines)
                .extracting(DealLinesTest::course)
                .containsExactly(
                        open.won(LAST, Money.of(12_500)),
                        DealCourse.opened(FIRST, Optional.of(Money.of(8_000))).lost(LAST, "te duur"),
                        DealCourse.opened(FIRST, Optional.of(Money.of(9_000))));
    }

    @Test
    void readsAnExportOfACrmInEnglish() {
        var line = read(
                        "Record ID,Deal Name,Deal Stage,Close Date,Create Date,Owner email,Amount,Associated Company",
                        "77,Kraan,closed won,2026-11-17,2026-11-03,anna@koers.example,\"12,500.00\",ACME",
                        "78,Lier,Negotiation,2027-02-01,2026-11-03,anna@koers.example,\"900\",ACME")
                .stream()
                .map(DealLinesTest::deal)
                .toList();

        assertThat(line.getFirst().key()).isEqualTo("x:77");
        assertThat(line.getFirst().note()).isEqualTo("Kraan");
        assertThat(line.getFirst().course().value()).contains(Money.of(12_500));
        assertThat(line.getLast().course().state())
                .as("the expected end of an open request is no end")
                .isEqualTo(DealState.OPEN);
    }

    @Test
    void ordersWithoutARequestStartOnTheDayOfTheOrder() {
        var course = course(read("Verkoper;Klant;Orderdatum;Omzet", "Anna de Vries;ACME;17-11-2026;100")
                .getFirst());

        assertThat(course.state()).isEqualTo(DealState.WON);
        assertThat(course.openedOn()).isEqualTo(LAST);
    }

    @Test
    void aLossOnAnUnknownDayWasWhenItWasLastChanged() {
        var lines = read(
                "Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag;Laatst gewijzigd",
                "Anna de Vries;ACME;3-11-2026;Verloren;;100;17-11-2026 10:15",
                "Anna de Vries;Rotec;3-11-2026;Order;;100;17-11-2026 10:15");

        assertThat(course(lines.getFirst()).closedOn()).contains(LAST);
        assertThat(Import.reason(lines.getLast()).key())
                .as("an order counts on its own day alone")
                .isEqualTo("import.closed.missing");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            OPENED, 2026-11-03, 2026-11-03
            TODAY,  2026-11-22, 2026-11-22
            -,      '',         ''
            """)
    void withoutAnyDayItIsAskedOnceForTheWholeFile(String answer, String loss, String order) {
        var file = utf8(
                "Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag",
                "Anna de Vries;ACME;3-11-2026;Verloren;;100",
                "Anna de Vries;Het Anker;3-11-2026;Verloren;;100",
                "Anna de Vries;Rotec;3-11-2026;Order;;100");
        var table = Import.table(file).get();
        var mapping = ColumnMapping.recognise(table.header(), Subject.DEAL);
        var questions = ValueQuestions.of(table, mapping, Subject.DEAL, Import.SETTINGS, Import.TEAM)
                .get();
        assertThat(questions)
                .extracting(question -> question.text() + " " + question.lines() + " " + question.proposal())
                .containsExactlyInAnyOrder("LOST 2 Optional[OPENED]", "WON 1 Optional.empty");

        var said = Import.SETTINGS.withValues(
                ValueChoices.NONE.with(Field.CLOSED, "LOST", answer).with(Field.CLOSED, "WON", answer));
        var days =
                LineReader.DEALS
                        .read(table, mapping, said, Import.TEAM, Limits.STANDARD, Import.deadline())
                        .get()
                        .stream()
                        .map(DealLinesTest::lastDay)
                        .toList();

        assertThat(days).containsExactly(loss, loss, order);
    }

    private static String lastDay(ImportLine<FileDeal> line) {
        return line instanceof ImportLine.Good<FileDeal>(var number, var deal)
                ? deal.course().closedOn().orElseThrow().toString()
                : "";
    }

    @Test
    void whenALineWasChangedSaysNothingAboutWhatItIs() {
        assertThat(Subject.guess(
                        List.of("Klant", "Datum", "Verkoper", "Status", "Gewijzigd op"),
                        List.of(Subject.values()),
                        false))
                .isEqualTo(Subject.APPOINTMENT);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna de Vries;;3-11-2026;Open;;            | import.customer.missing
            Carla Nijs;ACME;3-11-2026;Open;;           | import.rep.unknown
            Anna de Vries;ACME;31-2-2026;Open;;        | import.date.impossible
            Anna de Vries;ACME;;Open;;                 | import.date.missing
            Anna de Vries;ACME;3-11-2026;Misschien;;   | import.state.unknown
            Anna de Vries;ACME;3-11-2026;Order;;100    | import.closed.missing
            Anna de Vries;ACME;3-11-2026;Order;4-11-2026; | import.amount.missing
            Anna de Vries;ACME;3-11-2026;Open;;veel    | import.amount.unreadable
            """)
    void eachBadLineHasItsReason(String line, String reason) {
        assertThat(read("Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag", line)
                        .getFirst())
                .isInstanceOfSatisfying(
                        ImportLine.Bad.class,
                        bad -> assertThat(bad.reason().key()).isEqualTo(reason));
    }

    @Test
    void aBadLineIsToldByWhatStandsInIt() {
        assertThat(read("Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag", "Anna de Vries;ACME;;Open;;")
                        .getFirst())
                .isInstanceOfSatisfying(
                        ImportLine.Bad.class, bad -> assertThat(bad.text()).isEqualTo("Anna de Vries | ACME | Open"));
    }

    @Test
    void aTableWithoutADayIsRefused() {
        assertThat(reading("Verkoper;Klant;Bedrag", "Anna de Vries;ACME;100").refusal())
                .map(Reason::key)
                .contains("import.columns.opened");
    }

    @Test
    void onlyAnOpenRequestIsBroughtUpToDate() {
        var open = deal(DealCourse.opened(FIRST, Optional.of(Money.of(900))));
        var won = deal(DealCourse.opened(FIRST, Optional.empty()).won(LAST, Money.of(1_000)));

        assertThat(won.updateOf(open))
                .map(FileDeal::course)
                .contains(DealCourse.opened(FIRST, Optional.of(Money.of(900))).won(LAST, Money.of(1_000)));
        assertThat(open.updateOf(won)).isEmpty();
        assertThat(open.updateOf(open)).isEmpty();
    }

    private static FileDeal deal(DealCourse course) {
        return new FileDeal(Import.ANNA, "ACME", course, "", "k");
    }

    private static FileDeal deal(ImportLine<FileDeal> line) {
        return switch (line) {
            case ImportLine.Good<FileDeal> good -> good.draft();
            case ImportLine.Bad<FileDeal> bad -> throw new AssertionError(bad);
        };
    }

    private static DealCourse course(ImportLine<FileDeal> line) {
        return deal(line).course();
    }

    private static List<ImportLine<FileDeal>> read(String... lines) {
        return reading(lines).get();
    }

    private static Reading<List<ImportLine<FileDeal>>> reading(String... lines) {
        return new CsvReader(Limits.STANDARD)
                .read(utf8(lines), Import.deadline())
                .then(table -> LineReader.DEALS.read(
                        table,
                        ColumnMapping.recognise(table.header(), Subject.DEAL),
                        Import.SETTINGS,
                        Import.TEAM,
                        Limits.STANDARD,
                        Import.deadline()));
    }
}
