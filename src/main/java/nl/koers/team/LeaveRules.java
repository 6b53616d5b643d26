package nl.koers.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.DayPart;
import org.springframework.stereotype.Component;

/** Says why leave may not be entered or taken back. */
@Component
class LeaveRules {

    private static final int LONGEST_REASON = 500;

    private final AbsenceRepository absences;
    private final TeamQueries teams;
    private final CurrentCaller caller;
    private final Clock clock;

    LeaveRules(AbsenceRepository absences, TeamQueries teams, CurrentCaller caller, Clock clock) {
        this.absences = absences;
        this.teams = teams;
        this.caller = caller;
        this.clock = clock;
    }

    /** Days in their order, less than a full day of work, no other leave on them, no closed week among them. */
    Optional<Reason> refusal(NewLeave leave) {
        return Checks.days(leave.first(), leave.last())
                .or(() -> leave.worked() == DayPart.FULL
                        ? Optional.of(Reason.of("team.leave-full-day"))
                        : Optional.empty())
                .or(() -> closed(leave.team(), leave.first(), leave.reason()))
                .or(() -> overlap(leave));
    }

    /** The norm of a closed week is only changed by a manager who says why (N10). */
    Optional<Reason> closed(TeamId team, LocalDate first, String reason) {
        var week = SalesWeek.of(first);
        if (!teams.profile(team).isClosed(week, clock.instant())) {
            return Optional.empty();
        }
        if (!caller.person().map(person -> person.isManagerOf(team)).orElse(false)) {
            return Optional.of(Reason.of("week.closed", week.number()));
        }
        if (reason.isBlank()) {
            return Optional.of(Reason.of("week.reason-missing", week.number()));
        }
        return reason.strip().length() > LONGEST_REASON
                ? Optional.of(Reason.of("week.reason-too-long", LONGEST_REASON))
                : Optional.empty();
    }

    private Optional<Reason> overlap(NewLeave leave) {
        return absences.overlapping(leave.team().value(), leave.rep().value(), leave.first(), leave.last())
                .map(AbsenceEntity::entry)
                .map(LeaveEntry::period)
                .map(LeaveRules::overlaps);
    }

    private static Reason overlaps(Period other) {
        return Reason.of("team.leave-overlaps", other.first(), other.last());
    }
}
