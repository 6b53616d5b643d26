package nl.koers.exchange.hostile;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Period;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever somebody offers: one clear sentence, nothing in the database, and the next good file goes in. That none takes longer
 * than ten seconds is up to the deadline that every reader asks, not to a watch in a test.
 */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final Period WEEKS = Period.of(new SalesWeek(2026, 47), new SalesWeek(2026, 52));
    private static final List<String> TABLES = List.of(
            "appointment", "deal", "customer", "rep", "absence", "rep_norm", "rep_fop", "revenue_target", "import_run");

    /** Reasons of which the whole key is named. */
    private static final Set<String> WHOLE = Set.of("import", "week", "deal", "team", "norm", "target");

    private final ImportService imports;
    private final Leave leave;
    private final CalendarImport calendars;
    private final JdbcClient sql;
    private final Teams teams;
    private final AtomicInteger number = new AtomicInteger();
    private final Teams.Crew crew;
    private final Teams.Seller anna;

    @Autowired
    HostileFilesTest(ImportService imports, Leave leave, CalendarImport calendars, JdbcClient sql, Teams teams) {
        this.imports = imports;
        this.leave = leave;
        this.calendars = calendars;
        this.sql = sql;
        this.teams = teams;
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
    }

    @BeforeAll
    void others() {
        teams.hire(crew, "Bo Jansen");
        teams.hire(crew, "Jan Smit");
        teams.hire(crew, "Jan Smit");
        teams.hire(teams.found(), "Vera Vreemd");
        var first = LocalDate.of(2026, 12, 1);
        saved(teams.as(
                manager(),
                () -> leave.take(new NewLeave(
                        crew.team(), anna.rep(), first, first.plusDays(3), AbsenceKind.LEAVE, DayPart.NONE, ""))));
    }

    static Stream<Hostile> files() {
        return Stream.of(HostileTables.all(), HostileLists.all(), HostileWorkbooks.all(), HostileCalendars.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void doesNoHarm(Hostile hostile) {
        var before = counts();

        var reasons = reasons(hostile, hostile.file().get());

        assertThat(reasons).extracting(Reason::key).contains(key(hostile.reason()));
        assertThat(reasons).allSatisfy(HostileFilesTest::saysSomething);
        assertThat(counts()).isEqualTo(before);
        assertThat(importGood().added()).isEqualTo(1);
    }

    @Test
    void thereAreMoreThanSixtyOfThemAndNoTwoAlike() {
        assertThat(files().map(Hostile::toString).distinct().count())
                .isEqualTo(files().count())
                .isGreaterThan(100);
    }

    private List<Reason> reasons(Hostile hostile, byte[] file) {
        var everyone = new ImportScope(crew.team(), Optional.empty());
        return switch (hostile.where()) {
            case APPOINTMENTS -> lines(LineReader.APPOINTMENTS, manager(), everyone, file);
            case OWN_APPOINTMENTS ->
                lines(LineReader.APPOINTMENTS, anna.account(), ImportScope.of(crew.team(), anna.rep()), file);
            case DEALS -> lines(LineReader.DEALS, manager(), everyone, file);
            case PEOPLE -> lines(LineReader.PEOPLE, manager(), everyone, file);
            case LEAVE -> lines(LineReader.LEAVE, manager(), everyone, file);
            case NORMS -> lines(LineReader.NORMS, manager(), everyone, file);
            case TARGETS -> lines(LineReader.TARGETS, manager(), everyone, file);
            case CALENDAR -> calendar(anna.account(), file);
            case CALENDAR_OF_ANOTHER -> calendar(manager(), file);
        };
    }

    private <T extends Told<T>> List<Reason> lines(
            LineReader<T> reader, AccountId who, ImportScope scope, byte[] file) {
        return teams.as(who, () -> all(preview(reader, scope, file)));
    }

    private <T extends Told<T>> Reading<Preview<T>> preview(LineReader<T> reader, ImportScope scope, byte[] file) {
        return imports.columns(scope, file)
                .then(sheets -> imports.preview(
                        scope,
                        reader,
                        file,
                        ImportChoices.of(sheets.getFirst().as(reader.subject()).recognised())));
    }

    private List<Reason> calendar(AccountId who, byte[] file) {
        return switch (teams.as(who, () -> calendars.preview(crew.team(), anna.rep(), file, WEEKS))) {
            case Reading.Refused<CalendarPreview>(var reason) -> List.of(reason);
            case Reading.Parsed<CalendarPreview>(var preview) ->
                Stream.concat(
                                preview.remarks().stream(),
                                preview.refused().stream().map(ImportLine.Bad::reason))
                        .toList();
        };
    }

    /** Why the file or each of its lines is refused; a line that would be taken over is a failure. */
    private static <T extends Told<T>> List<Reason> all(Reading<Preview<T>> reading) {
        return switch (reading) {
            case Reading.Refused<Preview<T>>(var reason) -> List.of(reason);
            case Reading.Parsed<Preview<T>>(var preview) ->
                preview.lines().stream()
                        .map(line ->
                                line.fate() instanceof Fate.Refused<T> refused ? refused.reason() : Reason.of("taken"))
                        .toList();
        };
    }

    private ImportDone importGood() {
        var scope = ImportScope.of(crew.team(), anna.rep());
        var file = utf8("Klant;Datum;Id", "Goed BV;20-11-2026;goed-" + number.incrementAndGet());
        return teams.as(anna.account(), () -> {
            var preview = preview(LineReader.APPOINTMENTS, scope, file).get();
            return saved(imports.confirm(
                    scope, LineReader.APPOINTMENTS, Confirmed.of("goed.csv", preview), Progress.UNSEEN));
        });
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private List<Map<String, Object>> counts() {
        return TABLES.stream()
                .map(table -> sql.sql("select count(*) as number, coalesce(sum(id), 0) as ids from " + table)
                        .query()
                        .singleRow())
                .toList();
    }

    private static String key(String reason) {
        return WHOLE.contains(reason.substring(0, reason.indexOf('.'))) ? reason : "import." + reason;
    }

    private static void saysSomething(Reason reason) {
        for (var language : List.of("nl", "en")) {
            var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language))
                    .getString("reason." + reason.key());
            assertThat(new MessageFormat(pattern, Locale.of(language))
                            .format(reason.arguments().toArray()))
                    .hasSizeGreaterThan(10)
                    .doesNotContainPattern("\\{\\d");
        }
    }
}
