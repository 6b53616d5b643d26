package nl.koers.live;

import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** One thing that changed; published inside the transaction and rung after its commit. Ids only: readers fetch. */
public record News(TeamId team, Topic topic, Optional<RepId> rep) {

    public static News ofRep(TeamId team, RepId rep, Topic topic) {
        return new News(team, topic, Optional.of(rep));
    }

    /** News that may touch every rep of the team. */
    public static News ofTeam(TeamId team, Topic topic) {
        return new News(team, topic, Optional.empty());
    }
}
