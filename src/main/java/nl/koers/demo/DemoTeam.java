package nl.koers.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.Tallies;
import nl.koers.appointment.Tally;
import nl.koers.appointment.model.State;
import nl.koers.deal.DealImport;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormBook;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.Reps;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills the demo team with its reps, norms, leave and three years of weeks; in the name of its manager. */
@Component
@ConditionalOnProperty("koers.demo")
class DemoTeam {

    private static final String REASON = "demo";
    static final long SEED = 20_260_101L;
    private static final int WEEKS_AHEAD = 2;
    private static final int NEW_SINCE = 5;
    private static final int YEARS_BEFORE = 2;

    private final Reps reps;
    private final NormSettings norms;
    private final NormBook book;
    private final TeamRoster roster;
    private final Leave leave;
    private final AppointmentImport appointments;
    private final Tallies tallies;
    private final DealImport deals;
    private final Clock clock;

    DemoTeam(
            Reps reps,
            NormSettings norms,
            NormBook book,
            TeamRoster roster,
            Leave leave,
            AppointmentImport appointments,
            Tallies tallies,
            DealImport deals,
            Clock clock) {
        this.reps = reps;
        this.norms = norms;
        this.book = book;
        this.roster = roster;
        this.leave = leave;
        this.appointments = appointments;
        this.tallies = tallies;
        this.deals = deals;
        this.clock = clock;
    }

    void normFromTheStart(TeamId team) {
        saved(norms.save(new NormChange.OfTeam(
                team, start(team), Optional.empty(), Optional.of(new TeamNorm(new Norm(10), TeamNorm.HALF)))));
    }

    /** Hires one player and lives through the two years before and this one. */
    RepId play(TeamId team, Cast player) {
        var today = roster.profile(team).today(clock);
        var first = player.habit() == Cast.Habit.NEW_SINCE_FIVE_WEEKS
                ? SalesWeek.of(today).plusWeeks(-NEW_SINCE).first().plusDays(2)
                : start(team);
        var rep = saved(reps.add(team, player.name(), first));
        saved(reps.work(team, rep, first, Optional.empty(), Optional.of(player.pattern())));
        saved(norms.save(new NormChange.OfFop(team, rep, first, Optional.empty(), Optional.of(player.fop()))));
        rest(team, rep, player, today, first);
        work(team, rep, player, today, first);
        return rep;
    }

    LocalDate today(TeamId team) {
        return roster.profile(team).today(clock);
    }

    private void rest(TeamId team, RepId rep, Cast player, LocalDate today, LocalDate first) {
        var turn = Cast.ALL.indexOf(player);
        for (var year = today.getYear() - YEARS_BEFORE; year <= today.getYear(); year++) {
            var summer = new SalesWeek(year, 28 + turn % 6);
            away(team, rep, summer.first(), summer.plusWeeks(1).last(), AbsenceKind.LEAVE, today, first);
        }
        var flu = new SalesWeek(today.getYear(), 6 + turn % 5).first();
        away(team, rep, flu, flu.plusDays(turn % 3), AbsenceKind.ILLNESS, today, first);
        if (player.habit() == Cast.Habit.ON_HOLIDAY_NOW) {
            var week = SalesWeek.of(today);
            away(team, rep, week.first(), week.last(), AbsenceKind.LEAVE, today, first);
        }
    }

    private void away(
            TeamId team, RepId rep, LocalDate from, LocalDate to, AbsenceKind kind, LocalDate today, LocalDate first) {
        var isKnownByNow = !from.isAfter(today.plusWeeks(WEEKS_AHEAD));
        if (isKnownByNow && !from.isBefore(first)) {
            saved(leave.take(new NewLeave(team, rep, from, to, kind, DayPart.NONE, REASON)));
        }
    }

    private void work(TeamId team, RepId rep, Cast player, LocalDate today, LocalDate first) {
        var from = SalesWeek.of(first);
        var to = SalesWeek.of(today).plusWeeks(WEEKS_AHEAD);
        var known = roster.of(team, Period.of(from, to));
        var basis = Objects.requireNonNull(book.bases(team, known).get(rep));
        var weeks = new DemoWeeks(player, basis, today, SEED + rep.value());
        var tallied = new SalesWeek(today.getYear(), 1).first();
        var all =
                Stream.iterate(from, week -> !week.isAfter(to), SalesWeek::next).toList();
        List<NewAppointment> made = new ArrayList<>();
        all.forEach(week -> made.addAll(weeks.appointments(week)));
        var kept = player.habit() == Cast.Habit.TALLY ? upTo(made, tallied) : made;
        saved(appointments.addAll(team, rep, kept, REASON, Progress.UNSEEN));
        if (player.habit() == Cast.Habit.TALLY) {
            heldPerWeek(made, tallied)
                    .forEach((week, held) ->
                            saved(tallies.set(team, rep, new Tally(week, Kind.VISIT, held), 0, REASON)));
        }
        var better = player.changesCourse() ? Optional.of(DemoCourse.change(today)) : Optional.<LocalDate>empty();
        saved(deals.addAll(
                team,
                rep,
                new DemoDeals(player.trade(), today, better, SEED + rep.value()).from(made),
                Progress.UNSEEN));
    }

    /** Who keeps a tally this year, kept appointments one by one before. */
    private static List<NewAppointment> upTo(List<NewAppointment> made, LocalDate end) {
        return made.stream()
                .filter(appointment -> appointment.day().isBefore(end))
                .toList();
    }

    private static Map<SalesWeek, Integer> heldPerWeek(List<NewAppointment> made, LocalDate from) {
        return made.stream()
                .filter(appointment ->
                        appointment.state() == State.HELD && !appointment.day().isBefore(from))
                .collect(Collectors.groupingBy(
                        appointment -> SalesWeek.of(appointment.day()),
                        TreeMap::new,
                        Collectors.summingInt(appointment -> 1)));
    }

    private LocalDate start(TeamId team) {
        return new SalesWeek(roster.profile(team).today(clock).getYear() - YEARS_BEFORE, 1).first();
    }

    static <T> T saved(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Saved<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("the demo breaks a rule: " + outcome);
    }
}
