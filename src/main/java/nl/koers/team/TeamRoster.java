package nl.koers.team;

import java.util.List;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Absence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the team and when they are there. Three statements, whatever the size of the team. */
@Service
@Needs(Right.READ_BOARD)
@Transactional(readOnly = true)
public class TeamRoster {

    private final TeamQueries teams;
    private final RosterQueries reps;
    private final PublicHolidays holidays;

    TeamRoster(TeamQueries teams, RosterQueries reps, PublicHolidays holidays) {
        this.teams = teams;
        this.reps = reps;
        this.holidays = holidays;
    }

    public TeamProfile profile(TeamId team) {
        return teams.profile(team);
    }

    public Roster of(TeamId team, Period period) {
        var profile = teams.profile(team);
        var observed = holidays.between(period, profile.observedHolidays());
        var absences = reps.absences(team, period);
        return new Roster(
                profile,
                period,
                reps.employed(team, period).stream()
                        .map(rep -> rep.toRosterRep(absences.getOrDefault(rep.id(), List.<Absence>of()), observed))
                        .toList());
    }
}
