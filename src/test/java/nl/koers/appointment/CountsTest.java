package nl.koers.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.appointment.model.Counting;
import nl.koers.appointment.model.Entry;
import nl.koers.appointment.model.State;
import nl.koers.appointment.model.TallyEntry;
import nl.koers.appointment.model.WeekCount;
import nl.koers.customer.Customers;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database counts as {@link Counting} does. */
@KoersTest
class CountsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);
    private static final int DAYS = 35;

    @Autowired
    Counts counts;

    @Autowired
    Customers customers;

    @Autowired
    Statements statements;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

    final Random random = new Random(53);
    final List<Entry> entries = new ArrayList<>();
    final List<TallyEntry> tallies = new ArrayList<>();
    Teams.Crew crew;
    List<RepId> reps;
    List<CustomerId> few;

    @BeforeEach
    void aTeamWithFiveWeeksOfEverythingAroundNewYear() {
        crew = teams.found();
        reps = List.of(teams.hire(crew, "Anna").rep(), teams.hire(crew, "Bram").rep());
        few = IntStream.range(0, 3)
                .mapToObj(number -> Teams.saved(teams.as(
                                crew.manager().account(), () -> customers.findOrAdd(crew.team(), "Klant " + number)))
                        .id())
                .toList();
        reps.forEach(rep -> IntStream.range(0, 150).forEach(ignored -> store(someEntry(rep))));
        reps.forEach(rep -> SalesWeek.of(FIRST)
                .days()
                .limit(1)
                .forEach(monday -> EnumSet.allOf(Kind.class)
                        .forEach(kind -> store(
                                new TallyEntry(rep, SalesWeek.of(monday.plusWeeks(2)), kind, random.nextInt(9))))));
    }

    @Test
    void theDatabaseCountsAsTheRuleSays() {
        for (var kinds :
                List.of(Set.<Kind>of(), Set.of(Kind.VISIT), Counting.FIRST_VALUE.kinds(), Set.of(Kind.values()))) {
            var counted = count(kinds);
            for (var rep : reps) {
                for (var week = SalesWeek.of(FIRST); !week.first().isAfter(last()); week = week.next()) {
                    assertThat(counted.getOrDefault(new Cell(rep, week), WeekCount.NOTHING))
                            .as("%s %s %s", rep, week, kinds)
                            .isEqualTo(new Counting(kinds).of(rep, week, entries, tallies));
                }
            }
        }
    }

    @Test
    void oneStatementCountsTheWholeTeam() {
        assertThat(statements.of(() -> count(Counting.FIRST_VALUE.kinds())))
                .filteredOn(sent -> sent.contains("appointment") || sent.contains("tally"))
                .hasSize(1);
    }

    @Test
    void aPeriodIsCountedInWholeWeeks() {
        var wednesday = new Period(FIRST.plusDays(9), FIRST.plusDays(9));
        var week = SalesWeek.of(FIRST.plusDays(9));

        assertThat(counts(wednesday))
                .containsExactlyElementsOf(counts(Period.of(week)))
                .allSatisfy(cell -> assertThat(cell.week()).isEqualTo(week));
    }

    @Test
    void someRepsAreCountedAloneAndThoseOfAnotherTeamNotAtAll() {
        var period = new Period(FIRST, last());
        var kinds = Counting.FIRST_VALUE.kinds();
        var others = teams.found();

        assertThat(teams.as(crew.manager().account(), () -> counts.of(crew.team(), reps.subList(0, 1), period, kinds)))
                .containsExactlyElementsOf(counts(period).stream()
                        .filter(cell -> cell.rep().equals(reps.getFirst()))
                        .toList())
                .isNotEmpty();
        assertThat(teams.as(others.manager().account(), () -> counts.of(others.team(), reps, period, kinds)))
                .isEmpty();
        assertThat(teams.as(crew.manager().account(), () -> counts.of(crew.team(), List.of(), period, kinds)))
                .isEmpty();
    }

    @Test
    void theDatabaseCutsYearsIntoTheSameWeeks() {
        var days = sql.sql("""
                        with d(day) as (select date '1970-01-01' + interval seq day from seq_0_to_47846)
                        select day, yearweek(day, 3) week, date_sub(day, interval weekday(day) day) monday from d""")
                .query((row, number) -> {
                    var day = row.getObject("day", LocalDate.class);
                    var week = SalesWeek.of(day);
                    assertThat(row.getInt("week")).isEqualTo(week.year() * 100 + week.number());
                    assertThat(row.getObject("monday", LocalDate.class)).isEqualTo(week.first());
                    return day;
                })
                .list();

        assertThat(days)
                .hasSize((int) ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.of(2101, 1, 1)))
                .contains(Weeks.W53.last());
    }

    private record Cell(RepId rep, SalesWeek week) {}

    private Map<Cell, WeekCount> count(Set<Kind> kinds) {
        return teams
                .as(crew.manager().account(), () -> counts.of(crew.team(), new Period(FIRST, last()), kinds))
                .stream()
                .collect(Collectors.toMap(cell -> new Cell(cell.rep(), cell.week()), RepWeekCount::count));
    }

    private List<RepWeekCount> counts(Period period) {
        return teams.as(crew.manager().account(), () -> counts.of(crew.team(), period, Counting.FIRST_VALUE.kinds()));
    }

    private Entry someEntry(RepId rep) {
        return new Entry(
                rep,
                any(few),
                FIRST.plusDays(random.nextInt(DAYS)),
                any(List.of(Kind.values())),
                any(List.of(State.values())));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void store(Entry entry) {
        entries.add(entry);
        sql.sql("""
                        insert into appointment (team_id, rep_id, customer_id, day, kind, state, note, created_at,
                                                 created_by, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, '', now(6), '', now(6), '')""")
                .params(
                        crew.team().value(),
                        entry.rep().value(),
                        entry.customer().value(),
                        entry.day(),
                        entry.kind().name(),
                        entry.state().name())
                .update();
    }

    private void store(TallyEntry tally) {
        tallies.add(tally);
        sql.sql("""
                        insert into tally (team_id, rep_id, week_first_day, kind, number, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, now(6), '')""")
                .params(
                        crew.team().value(),
                        tally.rep().value(),
                        tally.week().first(),
                        tally.kind().name(),
                        tally.number())
                .update();
    }

    private static LocalDate last() {
        return FIRST.plusDays(DAYS - 1L);
    }
}
