package nl.koers.exchange;

import static nl.koers.exchange.Import.draft;
import static nl.koers.exchange.Import.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.CrmExport;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.ImportSettings;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export of each program, with invented names, goes in without a column that must be chosen. */
class CrmExportTest {

    private static final ImportSettings MONTH_FIRST = Import.SETTINGS.withOrder(DateOrder.MONTH_FIRST);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            pipedrive,  PIPEDRIVE,  x:4411,    VISIT, HELD, x:4412,    PHONE_CALL, 2
            hubspot,    HUBSPOT,    x:9001,    VISIT, HELD, x:9002,    VIDEO_CALL, 3
            salesforce, SALESFORCE, x:00U1,    VISIT, HELD, x:00U2,    PHONE_CALL, 2
            dynamics,   DYNAMICS,   x:a1f0-01, VISIT, HELD, x:a1f0-02, VISIT,      2
            teamleader, TEAMLEADER, h:,        VISIT, HELD, h:,        VIDEO_CALL, 2
            exact,      EXACT,      x:1001,    VISIT, HELD, x:1002,    PHONE_CALL, 2
            """)
    void appointments(
            String file,
            CrmExport crm,
            String key,
            String kind,
            String state,
            String nextKey,
            String nextKind,
            int all) {
        var table = read(file + "-appointments");
        var lines = appointments(table, Import.SETTINGS).get();

        assertThat(CrmExport.of(table.header())).contains(crm);
        assertThat(lines).hasSize(all);
        assertThat(draft(lines.get(0)).key()).startsWith(key);
        assertThat(draft(lines.get(1)).key()).startsWith(nextKey);
        assertThat(told(lines.get(0)))
                .isEqualTo("1 Bakkerij Zonlicht 2026-11-17 " + (file.equals("salesforce") ? "-" : "10:00") + " " + kind
                        + " " + state);
        assertThat(told(lines.get(1)))
                .isEqualTo("2 Rotec Metaal 2026-12-01 " + (file.equals("salesforce") ? "-" : "14:30") + " " + nextKind
                        + " PLANNED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            pipedrive,  PIPEDRIVE,  x:71
            hubspot,    HUBSPOT,    x:5001
            salesforce, SALESFORCE, x:0061
            dynamics,   DYNAMICS,   x:b2-01
            teamleader, TEAMLEADER, x:31
            exact,      EXACT,      x:501
            """)
    void deals(String file, CrmExport crm, String key) {
        var table = read(file + "-deals");
        var settings = crm == CrmExport.SALESFORCE ? MONTH_FIRST : Import.SETTINGS;
        var lines = deals(table, settings).get();

        assertThat(CrmExport.of(table.header())).contains(crm);
        assertThat(draft(lines.getFirst()).key()).isEqualTo(key);
        assertThat(lines)
                .extracting(CrmExportTest::course)
                .containsExactly(
                        "1 Bakkerij Zonlicht 2026-10-05 WON 2026-11-17 12500.50 ",
                        "2 Rotec Metaal 2026-10-06 LOST 2026-11-18 8000.00 Te duur",
                        "2 Zuivel De Vecht 2026-11-02 OPEN - 3000.00 ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"outlook, DAY_FIRST, 2", "outlook-english, MONTH_FIRST, 1"})
    void outlookKeepsWhatIsPrivateToItself(String file, DateOrder order, int leftOut) {
        var table = read(file + "-appointments");
        var lines = appointments(table, Import.SETTINGS.ofRep(Import.BO).withOrder(order))
                .get();

        assertThat(CrmExport.of(table.header())).contains(CrmExport.OUTLOOK);
        assertThat(lines)
                .extracting(CrmExportTest::told)
                .containsExactly(
                        "2 Bakkerij Zonlicht 2026-11-17 10:00 VISIT HELD",
                        "2 Rotec Metaal 2026-12-01 14:30 VISIT PLANNED");
        assertThat(draft(lines.getFirst()).note()).isEqualTo("Zeist");
        assertThat(table.remarks()).hasSize(leftOut).contains(Reason.of("import.table.private", 1));
    }

    @Test
    void whatAReportSaysBelowItsLinesIsLeftOut() {
        assertThat(read("salesforce-appointments").remarks()).containsExactly(Reason.of("import.table.end", 3));
    }

    @Test
    void americanDatesOfACrmAreAskedFor() {
        assertThat(deals(read("salesforce-deals"), Import.SETTINGS).refusal())
                .contains(Reason.of("import.date.month-first", 2, "11/17/2026"));
    }

    @Test
    void anOrdinaryListIsNoExportOfACrm() {
        assertThat(CrmExport.of(List.of("Verkoper", "Klant", "Datum", "Soort"))).isEmpty();
        assertThat(CrmExport.of(List.of("Subject", "Owner", "Type", "Status", "Date")))
                .isEmpty();
    }

    private static Table read(String name) {
        try (var file = CrmExportTest.class.getResourceAsStream("crm/" + name + ".csv")) {
            return table(Objects.requireNonNull(file, name).readAllBytes()).get();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Reading<List<ImportLine<Draft>>> appointments(Table table, ImportSettings settings) {
        var mapping = ColumnMapping.recognise(table.header(), Subject.APPOINTMENT);
        return LineReader.APPOINTMENTS.read(table, mapping, settings, Import.TEAM, Limits.STANDARD, Import.deadline());
    }

    private static Reading<List<ImportLine<FileDeal>>> deals(Table table, ImportSettings settings) {
        var mapping = ColumnMapping.recognise(table.header(), Subject.DEAL);
        return LineReader.DEALS.read(table, mapping, settings, Import.TEAM, Limits.STANDARD, Import.deadline());
    }

    private static String told(ImportLine<Draft> line) {
        var draft = draft(line);
        return String.join(
                " ",
                draft.rep().toString(),
                draft.customer(),
                draft.day().toString(),
                text(draft.time()),
                draft.kind().name(),
                draft.state().name());
    }

    private static String course(ImportLine<FileDeal> line) {
        var deal = draft(line);
        var course = deal.course();
        return String.join(
                " ",
                deal.rep().toString(),
                deal.customer(),
                course.openedOn().toString(),
                course.state().name(),
                text(course.closedOn()),
                text(course.value().or(course::estimate).map(money -> money.amount())),
                course.why());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
