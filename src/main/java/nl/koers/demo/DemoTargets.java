package nl.koers.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.koers.deal.DealFact;
import nl.koers.deal.DealFigures;
import nl.koers.deal.TargetChange;
import nl.koers.deal.Targets;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.TeamRoster;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Gives the demo team its targets of this year, so that each diagnosis is there to be seen; in the name of its manager.
 * They follow from what the players sell, because a story has to hold on every day of the year.
 */
@Component
@ConditionalOnProperty("koers.demo")
class DemoTargets {

    private static final long ROUND = 5_000;
    private static final long LEAST = 100_000;
    private static final double TEAM_ABOVE_REPS = 1.03;
    private static final double FIRST_THOUGHT = 1.25;
    private static final double FIRST_OF_THE_TEAM = 1.07;

    private final Targets targets;
    private final DealFigures figures;
    private final TeamRoster roster;
    private final Clock clock;

    DemoTargets(Targets targets, DealFigures figures, TeamRoster roster, Clock clock) {
        this.targets = targets;
        this.figures = figures;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * What the team is asked, in euros.
     *
     * @param first in January
     * @param now since {@link DemoCourse#lowered}
     */
    record Goal(long first, long now) {}

    Goal set(TeamId team, Map<Cast, RepId> players) {
        var today = roster.profile(team).today(clock);
        var span = TargetSpan.ofYear(today.getYear());
        var period = span.period();
        var won = figures.visible(team, new Period(period.first(), today));
        var together = 0L;
        for (var player : players.entrySet()) {
            if (player.getKey().fop().kind() != FieldOfPlay.Kind.NEW_BUSINESS
                    && player.getKey().trade().aim() > 0) {
                together += existing(team, player.getKey(), player.getValue(), span, won, today);
            }
        }
        for (var player : players.entrySet()) {
            if (player.getKey().fop().kind() == FieldOfPlay.Kind.NEW_BUSINESS) {
                together += newBusiness(team, player.getValue(), span);
            }
        }
        var amount = together * TEAM_ABOVE_REPS;
        var goal = new Goal(rounded(amount * FIRST_OF_THE_TEAM), rounded(amount));
        save(team, Optional.empty(), span, period.first(), goal.first());
        save(team, Optional.empty(), span, DemoCourse.lowered(today), goal.now());
        return goal;
    }

    private long existing(
            TeamId team, Cast player, RepId rep, TargetSpan span, DealFigures.Figures won, LocalDate today) {
        var sold = won.dealsOf(rep).stream()
                .map(DealFact::value)
                .flatMap(Optional::stream)
                .mapToDouble(value -> value.amount().doubleValue())
                .sum();
        var pace = sold * today.lengthOfYear() / today.getDayOfYear();
        var amount = Math.max(LEAST, rounded(pace * player.trade().aim()));
        var first = span.period().first();
        if (player.changesCourse() && today.isAfter(DemoCourse.change(today))) {
            save(team, Optional.of(rep), span, first, rounded(amount * FIRST_THOUGHT));
            save(team, Optional.of(rep), span, DemoCourse.change(today), amount);
        } else {
            save(team, Optional.of(rep), span, first, amount);
        }
        return amount;
    }

    /** Just above zero: at most what the team may ask of new business. */
    private long newBusiness(TeamId team, RepId rep, TargetSpan span) {
        var most = targets.ceiling(team, span, span.period().first()).amount().orElse(Money.of(ROUND));
        var amount = Math.max(ROUND, most.amount().longValue() / ROUND * ROUND);
        save(team, Optional.of(rep), span, span.period().first(), amount);
        return amount;
    }

    private void save(TeamId team, Optional<RepId> rep, TargetSpan span, LocalDate from, long euros) {
        var target = RevenueTarget.of(Money.of(euros));
        DemoTeam.saved(targets.save(new TargetChange(team, rep, span, from, Optional.empty(), Optional.of(target))));
    }

    private static long rounded(double amount) {
        return Math.max(ROUND, Math.round(amount / ROUND) * ROUND);
    }
}
