package nl.koers.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.Quadrant;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.Money;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, noon. */
@KoersTest
class InsightsTest {

    @Autowired
    Insights insights;

    @Autowired
    Teams teams;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    StandingClock.Settable clock;

    Teams.Crew crew;
    TeamId team;
    Teams.Seller anna;
    Teams.Seller bram;
    Facts facts;

    @BeforeEach
    void aTeamWithTwoReps() {
        crew = teams.found();
        team = crew.team();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
        facts = new Facts(sql, team);
    }

    @Test
    void aTeamWithoutAnythingGetsHonestWordsAndNoFigures() {
        var page = asManager(() -> insights.over(team, InsightSpan.YEAR));

        assertThat(page.reps()).hasSize(2).allSatisfy(rep -> {
            assertThat(rep.diagnosis().quadrant()).isEqualTo(Quadrant.NO_TARGET);
            assertThat(rep.won()).isEqualTo(Money.ZERO);
        });
        assertThat(asManager(() -> insights.outlook(team, InsightSpan.YEAR))).isEmpty();
        assertThat(asManager(() -> insights.lookBack(team))).isEmpty();
        assertThat(asManager(() -> insights.proof(team, Measure.ORDERS))).isInstanceOf(ProofFinding.NotYet.class);
    }

    @Test
    void dWonValueAgainstThePaceOfTheTargetGivesTheQuadrant() {
        facts.years(anna.rep(), 1, 9, 1_000);
        facts.years(bram.rep(), 1, 3, 1_000);
        facts.target(anna.rep(), 10_000_000);
        facts.target(bram.rep(), 100);
        facts.won(bram.rep(), LocalDate.of(2026, 5, 1), 5_000);

        var page = asManager(() -> insights.over(team, InsightSpan.YEAR));

        assertThat(page.rep(anna.rep()).orElseThrow().diagnosis().quadrant()).isEqualTo(Quadrant.QUALITY);
        assertThat(page.rep(bram.rep()).orElseThrow().diagnosis().quadrant()).isEqualTo(Quadrant.TARGET_TOO_LOW);
        assertThat(page.team().orElseThrow().target()).contains(Money.of(10_000_100));
    }

    @Test
    void dATargetThatChangedWithinTheYearHasOnePaceOnAllScreens() {
        facts.years(anna.rep(), 1, 9, 20_000);
        facts.target(anna.rep(), 100_000);
        facts.target(anna.rep(), LocalDate.of(2026, 11, 16), 200_000);

        var diagnosis = asManager(() -> insights.over(team, InsightSpan.YEAR));
        var ahead = asManager(() -> insights.outlook(team, InsightSpan.YEAR)).orElseThrow();

        var pace = diagnosis.rep(anna.rep()).orElseThrow().diagnosis().pace().orElseThrow();
        assertThat(pace.asked().doubleValue())
                .as("87 % of the first, and 3 of 33 days of the rest")
                .isBetween(96_000.0, 99_000.0);
        assertThat(pace.target()).isEqualByComparingTo("200000");
        assertThat(pace.isEven()).isFalse();
        assertThat(diagnosis
                        .team()
                        .orElseThrow()
                        .diagnosis()
                        .pace()
                        .orElseThrow()
                        .asked())
                .isEqualTo(pace.asked());
        assertThat(ahead.course())
                .filteredOn(point -> point.day().equals(diagnosis.today()))
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.target()).contains(new Money(pace.asked()));
                    assertThat(now.baseline().orElseThrow().amount()).isLessThan(pace.asked());
                });
    }

    @Test
    void theTeamsOwnTargetGoesBeforeThoseOfItsReps() {
        facts.target(anna.rep(), 400_000);
        sql.sql("""
                        insert into revenue_target (team_id, span, from_day, amount, season, reason, changed_by)
                        values (?, '2026', '2026-01-01', 900000, '', '', 't')""").param(team.value()).update();

        var page = asManager(() -> insights.over(team, InsightSpan.YEAR));

        assertThat(page.team().orElseThrow().target()).contains(Money.of(900_000));
    }

    @Test
    void f2TheWayAheadBeginsAtWhatIsWonAndKnowsItsTarget() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 1_500_000);

        var ahead = asManager(() -> insights.outlook(team, InsightSpan.YEAR)).orElseThrow();

        assertThat(ahead.won()).isEqualTo(wonThisYear());
        assertThat(ahead.chance()).isPresent();
        assertThat(ahead.forecast().fan().getLast().low())
                .isGreaterThanOrEqualTo(ahead.won().amount().doubleValue());
        assertThat(ahead.course().getLast().day()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(ahead.course().getLast().target()).contains(Money.of(1_500_000));
        assertThat(ahead.course())
                .filteredOn(point -> point.won().isPresent())
                .last()
                .satisfies(now -> {
                    assertThat(now.day()).isEqualTo(LocalDate.of(2026, 11, 19));
                    assertThat(now.won()).contains(ahead.won());
                });
    }

    @Test
    void f6MoreAppointmentsAndALowerTargetBothRaiseTheChance() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 2_200_000);
        var now = asManager(() -> insights.outlook(team, InsightSpan.QUARTER)).orElseThrow();

        var more = whatIf(new WhatIf(10, 1), BigDecimal.ONE);
        var less = whatIf(WhatIf.NOTHING, new BigDecimal("0.5"));

        assertThat(more.forecast().totals().mean())
                .isGreaterThan(now.forecast().totals().mean());
        assertThat(less.chance().orElseThrow()).isGreaterThan(now.chance().orElseThrow());
    }

    @Test
    void f4TheBalanceBeforeTheSummerDoesNotJumpAtNewYear() {
        facts.years(anna.rep(), 1, 8, 20_000);

        var summer = asManager(() -> insights.summer(team)).orElseThrow();

        assertThat(summer.since()).isEqualTo(LocalDate.of(2026, 7, 18));
        try {
            clock.set(Instant.parse("2027-01-02T11:00:00Z"));
            assertThat(asManager(() -> insights.summer(team)).orElseThrow().since())
                    .isEqualTo(summer.since());
        } finally {
            clock.reset();
        }
    }

    @Test
    void theLookBackHoldsWhatWasForetoldAgainstWhatCame() {
        facts.years(anna.rep(), 3, 8, 20_000);

        var quarters = asManager(() -> insights.lookBack(team));

        assertThat(quarters).hasSize(8);
        assertThat(quarters.getLast().period().last()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(quarters).allSatisfy(quarter -> {
            assertThat(quarter.came()).isPositive();
            assertThat(quarter.low()).isLessThanOrEqualTo(quarter.middle());
            assertThat(quarter.middle()).isLessThanOrEqualTo(quarter.high());
        });
    }

    @Test
    void aRepSeesOnlyTheOwnFiguresUntilTheTeamSharesRevenue() {
        facts.years(anna.rep(), 1, 8, 20_000);
        facts.years(bram.rep(), 1, 8, 20_000);

        var own = as(anna, () -> insights.over(team, InsightSpan.YEAR));
        assertThat(own.reps()).extracting(RepInsight::rep).containsExactly(anna.rep());
        assertThat(own.team()).isEmpty();
        assertThat(as(anna, () -> insights.outlook(team, InsightSpan.YEAR))
                        .orElseThrow()
                        .forecast()
                        .reps())
                .extracting(rep -> rep.rep())
                .containsExactly(anna.rep());
        assertDenied(() -> insights.proof(team, Measure.ORDERS));
        assertDenied(() -> insights.weeks(team, bram.rep(), InsightSpan.YEAR));

        facts.shareRevenue();

        assertThat(as(anna, () -> insights.over(team, InsightSpan.YEAR)).reps()).hasSize(2);
    }

    @Test
    void anotherTeamIsDenied() {
        var other = teams.found();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.as(other.manager().account(), () -> insights.over(team, InsightSpan.YEAR)));
    }

    @Test
    void nothingIsReadAgainUntilSomethingChanges() {
        facts.years(anna.rep(), 1, 8, 20_000);
        asManager(() -> insights.over(team, InsightSpan.YEAR));

        var again = asManager(() -> statements.of(() -> insights.over(team, InsightSpan.YEAR)));
        facts.won(anna.rep(), LocalDate.of(2026, 11, 18), 1_000_000);
        events.publishEvent(News.ofRep(team, anna.rep(), Topic.DEALS));
        var fresh = asManager(() -> insights.over(team, InsightSpan.YEAR));

        assertThat(again).hasSizeLessThanOrEqualTo(2);
        assertThat(fresh.rep(anna.rep()).orElseThrow().won().amount()).isGreaterThan(BigDecimal.valueOf(1_000_000));
    }

    @Test
    void openingCostsTheSameNumberOfStatementsForTwoRepsAndForTwentyWithOneYearAndWithThree() {
        facts.years(anna.rep(), 1, 8, 20_000);
        var small = opened();
        for (var i = 0; i < 18; i++) {
            facts.years(teams.hire(crew, "Verkoper " + i).rep(), 3, 8, 20_000);
        }
        events.publishEvent(News.ofTeam(team, Topic.TEAM));
        var large = opened();

        assertThat(withoutRights(large)).isEqualTo(withoutRights(small)).hasSizeLessThanOrEqualTo(15);
    }

    private List<String> opened() {
        return asManager(() -> statements.of(() -> {
            insights.over(team, InsightSpan.YEAR);
            insights.outlook(team, InsightSpan.YEAR);
            insights.lookBack(team);
        }));
    }

    private static List<String> withoutRights(List<String> sent) {
        return sent.stream().filter(text -> !text.contains("from account a")).toList();
    }

    private Outlook whatIf(WhatIf whatIf, BigDecimal raised) {
        return asManager(() -> insights.whatIf(team, InsightSpan.QUARTER, whatIf, raised))
                .orElseThrow();
    }

    private Money wonThisYear() {
        return new Money(sql.sql("select sum(value) from deal where team_id = ? and closed_on >= '2026-01-01'")
                .param(team.value())
                .query(BigDecimal.class)
                .single());
    }

    private void assertDenied(Supplier<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(anna, work));
    }

    private <T> T asManager(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }

    private <T> T as(Teams.Seller who, Supplier<T> work) {
        return teams.as(who.account(), work);
    }
}
