package nl.koers.team;

import nl.koers.identity.TeamReps;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Answers identity's question from the team's reps. */
@Component
class OwnReps implements TeamReps {

    private final RepRepository reps;

    OwnReps(RepRepository reps) {
        this.reps = reps;
    }

    @Override
    public boolean isRepOf(TeamId team, RepId rep) {
        return reps.findByTeamIdAndId(team.value(), rep.value()).isPresent();
    }
}
