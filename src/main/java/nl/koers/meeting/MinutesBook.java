package nl.koers.meeting;

import java.util.List;
import java.util.Optional;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Minutes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of the meetings of a team. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class MinutesBook {

    private final MinutesRows rows;
    private final MeetingQueries meetings;
    private final MinutesAssembly assembly;

    MinutesBook(MinutesRows rows, MeetingQueries meetings, MinutesAssembly assembly) {
        this.rows = rows;
        this.meetings = meetings;
        this.assembly = assembly;
    }

    /** As they were made at the close; empty for a meeting that was never closed, and for that of another team. */
    public Optional<Minutes> of(TeamId team, MeetingId meeting) {
        return rows.of(team, meeting);
    }

    /** Of the latest meetings, the oldest of them first; one statement. */
    public List<Minutes> latest(TeamId team, int limit) {
        return rows.latest(team, limit);
    }

    /** As they would be if the meeting were closed now. */
    public Optional<Minutes> draft(TeamId team, MeetingId meeting) {
        return meetings.find(team, meeting).map(found -> assembly.of(team, found));
    }
}
