package nl.koers.norm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.PublicHolidays;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Absence;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import nl.koers.team.model.WeekPattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a change would do to the norms of weeks, past and future, before it is saved. Writes nothing. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class NormPreview {

    private static final Period ALWAYS = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(2100, 12, 31));

    private final TeamRoster roster;
    private final NormQueries norms;
    private final NormRules rules;
    private final PublicHolidays holidays;
    private final Clock clock;

    NormPreview(TeamRoster roster, NormQueries norms, NormRules rules, PublicHolidays holidays, Clock clock) {
        this.roster = roster;
        this.norms = norms;
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Another norm or field of play; refused as saving it would be. */
    public Outcome<Preview> of(NormChange change) {
        var before = norms.lines(change.team());
        var after = before.with(change);
        return rules.refusal(change, after)
                .<Outcome<Preview>>map(Outcome.Rejected::new)
                .orElseGet(() -> Outcome.saved(comparison(change.team(), change.from(), change.scopedRep())
                        .of(before::basisOf, after::basisOf)));
    }

    /** Another weekly pattern from a day on; empty: without the one that begins there. */
    public Preview ofPattern(TeamId team, RepId rep, LocalDate from, Optional<WeekPattern> pattern) {
        return ofAttendance(team, from, Optional.of(rep), old -> {
            var patterns = pattern.map(week -> old.patterns().with(from, week))
                    .orElseGet(() -> old.patterns().without(from));
            return new Attendance(old.employment(), patterns, old.absences(), old.holidays());
        });
    }

    /** Another first or last day of work. */
    public Preview ofEmployment(TeamId team, RepId rep, Employment employment) {
        return ofAttendance(
                team,
                ALWAYS.first(),
                Optional.of(rep),
                old -> new Attendance(employment, old.patterns(), old.absences(), old.holidays()));
    }

    /** Observing a public holiday, or no longer. */
    public Preview ofHoliday(TeamId team, String holiday, boolean observed) {
        var keys = new TreeSet<>(roster.profile(team).observedHolidays());
        if (observed) {
            keys.add(holiday);
        } else {
            keys.remove(holiday);
        }
        var days = holidays.between(ALWAYS, keys);
        return ofAttendance(
                team,
                ALWAYS.first(),
                Optional.empty(),
                old -> new Attendance(old.employment(), old.patterns(), old.absences(), days));
    }

    /** Being away on some days; what is still worked of each is nothing or half. */
    @Needs(Right.READ_TERMS)
    public Preview ofLeave(TeamId team, RepId rep, Period days, DayPart worked) {
        return ofAbsences(team, rep, days, worked, List::add);
    }

    /** Not having been away on some days after all. */
    @Needs(Right.READ_TERMS)
    public Preview ofLeaveTakenBack(TeamId team, RepId rep, Period days, DayPart worked) {
        return ofAbsences(team, rep, days, worked, List::remove);
    }

    private Preview ofAbsences(
            TeamId team, RepId rep, Period days, DayPart worked, BiConsumer<List<Absence>, Absence> change) {
        return ofAttendance(team, days.first(), Optional.of(rep), old -> {
            var absences = new ArrayList<>(old.absences());
            if (worked != DayPart.FULL) {
                change.accept(absences, new Absence(days, worked));
            }
            return new Attendance(old.employment(), old.patterns(), absences, old.holidays());
        });
    }

    private Preview ofAttendance(TeamId team, LocalDate from, Optional<RepId> rep, UnaryOperator<Attendance> change) {
        var lines = norms.lines(team);
        return comparison(team, from, rep)
                .of(lines::basisOf, one -> lines.basisOf(one).withAttendance(change.apply(one.attendance())));
    }

    private Comparison comparison(TeamId team, LocalDate from, Optional<RepId> rep) {
        var all = roster.of(team, ALWAYS);
        return Comparison.between(
                all.reps().stream()
                        .filter(one -> rep.map(one.id()::equals).orElse(true))
                        .toList(),
                from,
                all.team().today(clock));
    }
}
