package nl.koers.team;

import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes weeks before their Wednesday, as the end of a weekly meeting does (N10). */
@Component
public class ClosedWeeks {

    private final TeamRepository teams;
    private final TeamVoice voice;

    ClosedWeeks(TeamRepository teams, TeamVoice voice) {
        this.teams = teams;
        this.voice = voice;
    }

    /** From the end of the transaction on, all weeks through this one are closed; none is ever opened again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(TeamId id, SalesWeek through) {
        var team = teams.lock(id.value()).orElseThrow();
        var before = team.closedTo();
        team.closeWeeks(through);
        if (!team.closedTo().equals(before)) {
            voice.ofTeam(id, "weeks.closed", before.map(SalesWeek::toString).orElse(""), through);
        }
    }
}
