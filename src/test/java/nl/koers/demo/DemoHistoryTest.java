package nl.koers.demo;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealState;
import nl.koers.insight.model.DealFact;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.Prover;
import nl.koers.insight.model.RepFacts;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.insight.model.Watch;
import nl.koers.insight.model.WeekFact;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.Timeline;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Judge;
import nl.koers.norm.model.Judgement;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.WeekNorms;
import nl.koers.norm.model.WeekResult;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.Employment;
import nl.koers.team.model.WeekPattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the demo has to hold on every day of the year. */
class DemoHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-16", "2026-05-21", "2026-08-31", "2026-11-22", "2026-12-30", "2027-01-02", "2027-02-14"
            })
    void everyQuadrantHasItsPerson(LocalDate today) {
        assertThat(List.of("Anna de Wit", "Hugo Peters"))
                .allSatisfy(
                        name -> assertThat(judged(name, today)).as(name).isNotEqualTo(Judgement.STRUCTURALLY_SHORT));
        assertThat(List.of("Daan Visser", "Joost Mulder"))
                .allSatisfy(name -> assertThat(judged(name, today)).as(name).isEqualTo(Judgement.STRUCTURALLY_SHORT));
        assertThat(Stream.of("Anna de Wit", "Daan Visser").map(DemoHistoryTest::player))
                .as("the target is met")
                .allMatch(player -> player.trade().aim() < 0.95);
        assertThat(Stream.of("Hugo Peters", "Joost Mulder").map(DemoHistoryTest::player))
                .as("the target is not met")
                .allMatch(player -> player.trade().aim() > 1.2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-12",
                "2026-03-16",
                "2026-05-21",
                "2026-08-31",
                "2026-11-22",
                "2026-11-25",
                "2026-12-30",
                "2027-02-14"
            })
    void theEarlyWarningSeesSomebodyBeforeTheJudgementDoes(LocalDate today) {
        var players = Cast.ALL.stream()
                .collect(Collectors.toMap(
                        player -> new RepId(number(player)),
                        player -> results(player, today, Watch.since(SalesWeek.of(today)))));
        var bram = player("Bram Oosterhuis");

        var warnings = Watch.of(players, new WarningDesigns()).reps();

        assertThat(warnings.get(new RepId(number(bram))))
                .extracting(Warning::active, as(InstanceOfAssertFactories.OPTIONAL))
                .isPresent();
        assertThat(Judge.judge(results(bram, today, new SalesWeek(today.getYear() - 2, 1)))
                        .judgement())
                .isNotEqualTo(Judgement.STRUCTURALLY_SHORT);
    }

    @Test
    void theCourseChangeBringsAboutAFifthMoreAppointments() {
        var change = SalesWeek.of(DemoCourse.change(TODAY));

        assertThat(change).isEqualTo(new SalesWeek(2026, 21));
        assertThat(perWeek(change, change.plusWeeks(20)) / perWeek(change.plusWeeks(-20), change))
                .isBetween(1.14, 1.28);
    }

    @Test
    void threeYearsAreEnoughToFindThatAppointmentsGoWithOrders() {
        var finding = Prover.prove(
                Cast.ALL.stream().map(player -> facts(player, TODAY)).toList(), Measure.ORDERS);

        assertThat(finding).isInstanceOfSatisfying(ProofFinding.Proof.class, proof -> {
            assertThat(proof.repWeeks()).isGreaterThan(1_000);
            assertThat(proof.honest().direction()).isEqualTo(Estimate.Direction.MORE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-12-31", "2027-01-01", "2024-12-30", "2026-06-01"})
    void theCourseChangesInsideTheYearOnEveryDay(LocalDate today) {
        assertThat(DemoCourse.change(today).getYear()).isEqualTo(today.getYear());
        assertThat(DemoCourse.thisWeek(today)).isBetween(1, 53);
        assertThat(DemoCourse.lowered(today))
                .isBetween(LocalDate.of(today.getYear(), 1, 2), LocalDate.of(today.getYear(), 8, 5));
    }

    private static double perWeek(SalesWeek from, SalesWeek until) {
        return Cast.ALL.stream()
                        .filter(player -> player.habit() != Cast.Habit.NEW_SINCE_FIVE_WEEKS)
                        .flatMap(player -> appointments(player, TODAY).stream())
                        .map(appointment -> SalesWeek.of(appointment.day()))
                        .filter(week -> !week.isBefore(from) && week.isBefore(until))
                        .count()
                / (double) from.weeksUntil(until);
    }

    private static Judgement judged(String name, LocalDate today) {
        var from =
                today.getDayOfYear() < 35 ? new SalesWeek(today.getYear() - 2, 1) : new SalesWeek(today.getYear(), 1);
        return Judge.judge(results(player(name), today, from)).judgement();
    }

    private static List<WeekResult> results(Cast player, LocalDate today, SalesWeek from) {
        var held = heldPerWeek(appointments(player, today));
        return weeks(today)
                .filter(week -> !week.isBefore(from))
                .map(week -> new WeekResult(WeekNorms.of(week, basis(player, today)), held(held, week)))
                .toList();
    }

    private static RepFacts facts(Cast player, LocalDate today) {
        var made = appointments(player, today);
        var held = heldPerWeek(made);
        return new RepFacts(
                new RepId(number(player)),
                player.fop().kind(),
                weeks(today)
                        .map(week -> new WeekFact(week, 1, held(held, week)))
                        .toList(),
                new DemoDeals(player.trade(), today, Optional.empty(), seed(player))
                        .from(made).stream().map(DemoHistoryTest::fact).toList());
    }

    private static DealFact fact(NewDeal deal) {
        var course = deal.course();
        var value = course.value().map(Money::amount).map(Number::doubleValue).orElse(0.0);
        return new DealFact(
                SalesWeek.of(course.openedOn()),
                course.closedOn().map(day -> new DealFact.Ending(course.state() == DealState.WON, SalesWeek.of(day))),
                value,
                value);
    }

    private static Map<SalesWeek, Long> heldPerWeek(List<NewAppointment> made) {
        return made.stream()
                .filter(appointment -> appointment.state() == State.HELD)
                .collect(Collectors.groupingBy(appointment -> SalesWeek.of(appointment.day()), Collectors.counting()));
    }

    private static int held(Map<SalesWeek, Long> held, SalesWeek week) {
        return held.getOrDefault(week, 0L).intValue();
    }

    private static List<NewAppointment> appointments(Cast player, LocalDate today) {
        var weeks = new DemoWeeks(player, basis(player, today), today, seed(player));
        return weeks(today).flatMap(week -> weeks.appointments(week).stream()).toList();
    }

    /** All past ones. */
    private static Stream<SalesWeek> weeks(LocalDate today) {
        return Stream.iterate(
                new SalesWeek(today.getYear() - 2, 1), week -> week.isBefore(SalesWeek.of(today)), SalesWeek::next);
    }

    private static NormBasis basis(Cast player, LocalDate today) {
        var first = new SalesWeek(today.getYear() - 2, 1).first();
        return new NormBasis(
                Timeline.empty(),
                Timeline.empty(),
                Timeline.<FieldOfPlay>empty().with(first, player.fop()),
                new Attendance(
                        Employment.since(first),
                        Timeline.<WeekPattern>empty().with(first, player.pattern()),
                        List.of(),
                        Map.of()));
    }

    private static Cast player(String name) {
        return Cast.ALL.stream()
                .filter(player -> player.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** As in a database that was empty. */
    private static long seed(Cast player) {
        return DemoTeam.SEED + number(player);
    }

    private static int number(Cast player) {
        return Cast.ALL.indexOf(player) + 1;
    }
}
