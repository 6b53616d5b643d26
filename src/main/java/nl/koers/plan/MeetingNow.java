package nl.koers.plan;

import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;

/** Knows whether the team meets right now: what changes in the plan then, changes in that meeting (P6). */
public interface MeetingNow {

    Optional<MeetingId> of(TeamId team);
}
