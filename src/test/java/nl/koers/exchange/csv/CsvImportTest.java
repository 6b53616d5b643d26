package nl.koers.exchange.csv;

import static nl.koers.exchange.Import.ANNA;
import static nl.koers.exchange.Import.BO;
import static nl.koers.exchange.Import.SETTINGS;
import static nl.koers.exchange.Import.csv;
import static nl.koers.exchange.Import.draft;
import static nl.koers.exchange.Import.reason;
import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.exchange.Import;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.Field;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.RepName;
import nl.koers.kernel.Reason;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    private static final String CAFE = "Verkoper;Klant;Datum\r\nAnna de Vries;Café Noë €;1-12-2026\r\n";

    @Test
    void readsEveryColumnOfADutchExport() {
        var lines = csv(utf8(
                        "Verkoper;Klant;Datum;Tijd;Soort;Status;Opmerking;Extern nummer",
                        "Anna de Vries;\"Jansen; Bouw B.V.\";2-11-2026;14:30;Videogesprek;Gehouden;Offerte \"\"A\"\";K-17"))
                .get();

        assertThat(lines).hasSize(1);
        var draft = draft(lines.getFirst());
        assertThat(draft.rep()).isEqualTo(ANNA);
        assertThat(draft.customer()).isEqualTo("Jansen; Bouw B.V.");
        assertThat(draft.day()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(draft.time()).contains(LocalTime.of(14, 30));
        assertThat(draft.kind()).isEqualTo(Kind.VIDEO_CALL);
        assertThat(draft.state()).isEqualTo(State.HELD);
        assertThat(draft.key()).isEqualTo("x:K-17");
        assertThat(lines.getFirst().line()).isEqualTo(2);
    }

    @Test
    void readsAnEnglishExportThatNamesRepsByTheirAddress() {
        var draft = draft(csv(utf8(
                        "Account Name,Owner,E-mail,Date,Type,Outcome",
                        "ACME,Whoever,BO@koers.example,2026-12-01,Phone call,Scheduled"))
                .get()
                .getFirst());

        assertThat(draft.rep()).isEqualTo(BO);
        assertThat(draft.kind()).isEqualTo(Kind.PHONE_CALL);
        assertThat(draft.state()).isEqualTo(State.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String separator) {
        var file = "Verkoper;Klant;Datum\nAnna de Vries;ACME;1-12-2026\n".replace(";", separator);

        assertThat(draft(csv(utf8(file)).get().getFirst()).customer()).isEqualTo("ACME");
    }

    @Test
    void takesTheSeparatorThatExcelNamesInTheFirstLine() {
        var lines = csv(utf8("sep=^", "Verkoper^Klant^Datum", "Anna de Vries^ACME^1-12-2026"))
                .get();

        assertThat(draft(lines.getFirst()).customer()).isEqualTo("ACME");
        assertThat(lines.getFirst().line()).isEqualTo(3);
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows1252AndUtf16() {
        var windows = CAFE.getBytes(Charset.forName("windows-1252"));
        var marked = ("\uFEFF" + CAFE).getBytes(StandardCharsets.UTF_8);
        var wide = ("\uFEFF" + CAFE).getBytes(StandardCharsets.UTF_16LE);
        var wideBig = CAFE.getBytes(StandardCharsets.UTF_16);

        for (var file : new byte[][] {CAFE.getBytes(StandardCharsets.UTF_8), marked, windows, wide, wideBig}) {
            assertThat(draft(csv(file).get().getFirst()).customer()).isEqualTo("Café Noë €");
        }
    }

    @Test
    void findsAHeaderBelowATitle() {
        var lines = csv(utf8("Afspraken 2026;;", ";;", "Verkoper;Klant;Datum", "Bo Jansen;ACME;1-12-2026"))
                .get();

        assertThat(draft(lines.getFirst()).rep()).isEqualTo(BO);
        assertThat(lines.getFirst().line()).isEqualTo(4);
    }

    @Test
    void takesColumnsThatWereChosenByHand() {
        var file = utf8("Wer;Bei wem;Wann", "Bo Jansen;ACME;1-12-2026");
        var table = new CsvReader(Limits.STANDARD).read(file, Import.deadline()).get();
        var mapping = ColumnMapping.recognise(table.header())
                .with(Field.REP, 0)
                .with(Field.CUSTOMER, 1)
                .with(Field.DAY, 2);

        var lines =
                LineReader.APPOINTMENTS.read(table, mapping, SETTINGS, Import.TEAM, Limits.STANDARD, Import.deadline());

        assertThat(draft(lines.get().getFirst()).customer()).isEqualTo("ACME");
    }

    @Test
    void countsLinesAsAnEditorDoesAlsoAfterALineBreakInAValue() {
        var lines = csv(utf8(
                        "Verkoper;Klant;Datum;Opmerking", "Bo Jansen;A;1-12-2026;\"een", "twee\"", "Bo Jansen;B;?;"))
                .get();

        assertThat(draft(lines.get(0)).note()).isEqualTo("een\ntwee");
        assertThat(lines.get(1).line()).isEqualTo(4);
    }

    @Test
    void anAppointmentWithoutStateWasHeldBeforeTodayAndIsPlannedFromTodayOn() {
        var lines = csv(utf8("Klant;Datum", "A;21-11-2026", "B;22-11-2026"), SETTINGS.ofRep(ANNA))
                .get();

        assertThat(draft(lines.get(0)).state()).isEqualTo(State.HELD);
        assertThat(draft(lines.get(1)).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void markupAndFormulasStayText() {
        var lines = csv(
                        utf8(
                                "Klant;Datum;Opmerking",
                                "<script>alert(1)</script>;1-12-2026;\"=HYPERLINK(\"\"http://x\"\")\"",
                                "=1+1;1-12-2026;{0} ${x} %s"),
                        SETTINGS.ofRep(ANNA))
                .get();

        assertThat(draft(lines.get(0)).customer()).isEqualTo("<script>alert(1)</script>");
        assertThat(draft(lines.get(0)).note()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(draft(lines.get(1)).customer()).isEqualTo("=1+1");
        assertThat(draft(lines.get(1)).note()).isEqualTo("{0} ${x} %s");
    }

    @Test
    void charactersThatTurnTheTextAroundAreLeftOut() {
        var draft = draft(csv(utf8("Klant;Datum", "AC\u202EME\u0007 BV;1-12-2026"), SETTINGS.ofRep(ANNA))
                .get()
                .getFirst());

        assertThat(draft.customer()).isEqualTo("AC ME BV");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a day that does not exist    ! Anna de Vries;ACME;31-2-2026;;         ! import.date.impossible
            no date                      ! Anna de Vries;ACME;;;                  ! import.date.missing
            a total                      ! ;Totaal;;;                             ! import.rep.missing
            a week that does not exist   ! Anna de Vries;ACME;2025-W53-1;;        ! import.date.impossible
            an unknown rep               ! Anna de Vris;ACME;1-12-2026;;          ! import.rep.unknown
            an unknown address           ! x@elders.example;ACME;1-12-2026;;      ! import.rep.unknown
            no rep                       ! ;ACME;1-12-2026;;                      ! import.rep.missing
            no customer                  ! Anna de Vries;;1-12-2026;;             ! import.customer.missing
            a customer of signs          ! Anna de Vries;---;1-12-2026;;          ! import.customer.missing
            an unknown kind              ! Anna de Vries;ACME;1-12-2026;Postduif; ! import.kind.unknown
            an unknown state             ! Anna de Vries;ACME;1-12-2026;;Misschien! import.state.unknown
            held in the future           ! Anna de Vries;ACME;1-12-2026;;Gehouden ! import.state.future
            other separator in this line ! Anna de Vries,ACME,1-12-2026           ! import.rep.unknown
            """)
    void oneBadLineIsRefusedAndTheOthersGoOn(String why, String line, String reason) {
        var lines = csv(utf8("Verkoper;Klant;Datum;Soort;Status", line, "Bo Jansen;ACME;1-12-2026;;"))
                .get();

        assertThat(reason(lines.get(0)).key()).isEqualTo(reason);
        assertThat(draft(lines.get(1)).rep()).isEqualTo(BO);
    }

    @Test
    void longNamesNotesAndNumbersAreRefusedNotCut() {
        var lines = csv(
                        utf8(
                                "Klant;Datum;Opmerking;Id",
                                "x".repeat(5_000) + ";1-12-2026;;",
                                "ACME;1-12-2026;" + "x".repeat(2_001) + ";",
                                "ACME;1-12-2026;;" + "x".repeat(201),
                                "x".repeat(200) + ";1-12-2026;" + "x".repeat(2_000) + ";"),
                        SETTINGS.ofRep(ANNA))
                .get();

        assertThat(reason(lines.get(0))).isEqualTo(Reason.of("import.customer.long", 200));
        assertThat(reason(lines.get(1))).isEqualTo(Reason.of("import.note.long", 2_000));
        assertThat(reason(lines.get(2))).isEqualTo(Reason.of("import.id.long", 200));
        assertThat(draft(lines.get(3)).customer()).hasSize(200);
    }

    @Test
    void aHugeCellIsRefusedInItsLine() {
        var lines = csv(utf8("Verkoper;Klant;Datum", "Anna de Vries;" + "x".repeat(4_000_000) + ";1-12-2026"))
                .get();

        assertThat(reason(lines.getFirst()).key()).isEqualTo("import.customer.long");
    }

    @Test
    void datesThatOnlyFitMonthFirstAreAskedFor() {
        var file = utf8("Verkoper;Klant;Datum", "Bo Jansen;A;3/4/2026", "Bo Jansen;B;12/31/2026");

        assertThat(csv(file).refusal()).contains(Reason.of("import.date.month-first", 3, "12/31/2026"));
        assertThat(csv(file, SETTINGS.withOrder(DateOrder.MONTH_FIRST)).get())
                .extracting(line -> draft(line).day())
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 12, 31));
    }

    @Test
    void twoRepsOfOneNameAreToldApartByTheirAddressOnly() {
        var twins = List.of(
                new RepName(ANNA, "Jan Smit", "j1@koers.example"), new RepName(BO, "Jan Smit", "j2@koers.example"));
        var table = new CsvReader(Limits.STANDARD)
                .read(
                        utf8("Verkoper;Klant;Datum", "Jan Smit;A;1-12-2026", "j2@koers.example;A;1-12-2026"),
                        Import.deadline())
                .get();

        var lines = LineReader.APPOINTMENTS
                .read(
                        table,
                        ColumnMapping.recognise(table.header()),
                        SETTINGS,
                        twins,
                        Limits.STANDARD,
                        Import.deadline())
                .get();

        assertThat(reason(lines.get(0)).key()).isEqualTo("import.rep.shared");
        assertThat(draft(lines.get(1)).rep()).isEqualTo(BO);
    }

    @Test
    void namesWhatIsMissingWhenAColumnIsNotThere() {
        assertThat(csv(utf8("Verkoper;Datum", "Bo Jansen;1-12-2026")).refusal())
                .contains(Reason.of("import.columns.customer"));
        assertThat(csv(utf8("Verkoper;Klant", "Bo Jansen;A")).refusal()).contains(Reason.of("import.columns.day"));
        assertThat(csv(utf8("Klant;Datum", "A;1-12-2026")).refusal()).contains(Reason.of("import.columns.rep"));
    }

    @Test
    void theSameLineHasTheSameKeyHoweverTheCustomerIsSpelled() {
        var lines = csv(
                        utf8("Klant;Datum;Status", "Café  Noë;1-12-2026;", "cafe noe;2026-12-01;gepland"),
                        SETTINGS.ofRep(ANNA))
                .get();

        assertThat(draft(lines.get(0)).key()).isEqualTo(draft(lines.get(1)).key());
        assertThat(draft(lines.get(0)).time()).isEqualTo(Optional.empty());
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        var file = utf8("Klant;Datum", "A;1-12-2026", "B;1-12-2026", "C;1-12-2026");

        assertThat(new CsvReader(Limits.STANDARD).read(file, Import.deadlineAfter(2)))
                .isEqualTo(Reading.refused("file.slow", 10L));
    }
}
