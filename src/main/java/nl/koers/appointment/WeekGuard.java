package nl.koers.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Employment;
import org.springframework.stereotype.Component;

/** Says why the numbers of a rep may not be changed, by whom and when it stands (N7, N10). */
@Component
class WeekGuard {

    static final int LONGEST_REASON = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final TeamRoster teams;
    private final AppointmentQueries queries;
    private final CurrentCaller caller;
    private final Clock clock;

    WeekGuard(TeamRoster teams, AppointmentQueries queries, CurrentCaller caller, Clock clock) {
        this.teams = teams;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /** For several questions about one rep: what does not change between them is read once. */
    Asked about(TeamId team, RepId rep, String reason) {
        return new Asked(team, rep, reason.strip());
    }

    boolean isClosed(TeamId team, SalesWeek week) {
        return isClosed(teams.profile(team), week);
    }

    private boolean isClosed(TeamProfile team, SalesWeek week) {
        return team.isClosed(week, clock.instant());
    }

    /** A change that somebody wants to make, with the reason that was given for it. */
    final class Asked {

        private final TeamId teamId;
        private final RepId rep;
        private final String reason;
        private final TeamProfile team;
        private final Optional<Employment> employment;
        private final boolean isManager;

        private Asked(TeamId teamId, RepId rep, String reason) {
            this.teamId = teamId;
            this.rep = rep;
            this.reason = reason;
            this.team = teams.profile(teamId);
            this.employment = queries.employment(teamId, rep);
            this.isManager =
                    caller.person().map(person -> person.isManagerOf(teamId)).orElse(false);
        }

        TeamId team() {
            return teamId;
        }

        RepId rep() {
            return rep;
        }

        String reason() {
            return reason;
        }

        /** Why an appointment may not be like this. */
        Optional<Reason> refusal(LocalDate day, State state) {
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                return Optional.of(Reason.of("appointment.day-outside"));
            }
            if (state == State.HELD && day.isAfter(team.today(clock))) {
                return Optional.of(Reason.of("appointment.not-held-yet", day));
            }
            return refusal(SalesWeek.of(day)).or(() -> refusalOfUnemployed(day, state));
        }

        /** What is called off may stand on a day on which nobody is employed; what counts or may count may not. */
        private Optional<Reason> refusalOfUnemployed(LocalDate day, State state) {
            var counts = state == State.HELD || state == State.PLANNED;
            return counts && employment.filter(there -> there.covers(day)).isEmpty()
                    ? Optional.of(Reason.of("appointment.not-employed", day))
                    : Optional.empty();
        }

        /** Why a tally may not be entered for this week: it counts what was, not what will be. */
        Optional<Reason> refusalOfTally(SalesWeek week) {
            return week.first().isAfter(team.today(clock))
                    ? Optional.of(Reason.of("tally.not-yet", week.number()))
                    : refusal(week).or(() -> refusalOfUnemployed(week));
        }

        private Optional<Reason> refusalOfUnemployed(SalesWeek week) {
            return employment
                            .filter(there -> week.days().anyMatch(there::covers))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Reason.of("tally.not-employed", Integer.toString(week.number())));
        }

        /** Why the numbers of this week may not change. */
        Optional<Reason> refusal(SalesWeek week) {
            if (employment.isEmpty()) {
                return Optional.of(Reason.of("team.unknown-rep"));
            }
            return isClosed(team, week) ? refusalOfClosed(week) : Optional.empty();
        }

        private Optional<Reason> refusalOfClosed(SalesWeek week) {
            if (!isManager) {
                return Optional.of(Reason.of("week.closed", week.number()));
            }
            if (reason.isEmpty()) {
                return Optional.of(Reason.of("week.reason-missing", week.number()));
            }
            return reason.length() > LONGEST_REASON
                    ? Optional.of(Reason.of("week.reason-too-long", LONGEST_REASON))
                    : Optional.empty();
        }
    }
}
