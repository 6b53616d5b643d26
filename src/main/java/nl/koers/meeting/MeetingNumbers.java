package nl.koers.meeting;

import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board as it stood at the start of a meeting, beside the board as it is now (M3). */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class MeetingNumbers {

    private final SnapshotRows snapshots;
    private final Board board;

    MeetingNumbers(SnapshotRows snapshots, Board board) {
        this.snapshots = snapshots;
        this.board = board;
    }

    /** Both; empty for a meeting that was not started. */
    public Optional<Numbers> of(TeamId team, MeetingId meeting) {
        return snapshots
                .of(team, meeting, SnapshotRows.Moment.START)
                .map(start -> new Numbers(
                        start, Snapshot.of(board.of(team, start.week().next()))));
    }

    /** The numbers at the start, and as they are now. */
    public record Numbers(Snapshot start, Snapshot now) {}
}
