package nl.koers.meeting;

import nl.koers.board.Board;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Line;
import nl.koers.meeting.model.Stage;
import nl.koers.team.ClosedWeeks;
import nl.koers.team.TeamLock;
import nl.koers.text.SharedTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a meeting and opens it again (M6). */
@Service
@Needs(Right.MANAGE_MEETING)
@Transactional(readOnly = true)
public class MeetingEnd {

    private static final int LONGEST_REASON = 500;

    private final MeetingRows rows;
    private final MeetingQueries queries;
    private final SnapshotRows snapshots;
    private final MinutesRows minutes;
    private final MinutesAssembly assembly;
    private final Board board;
    private final ClosedWeeks weeks;
    private final SharedTexts texts;
    private final TeamLock teams;
    private final MeetingVoice voice;

    MeetingEnd(
            MeetingRows rows,
            MeetingQueries queries,
            SnapshotRows snapshots,
            MinutesRows minutes,
            MinutesAssembly assembly,
            Board board,
            ClosedWeeks weeks,
            SharedTexts texts,
            TeamLock teams,
            MeetingVoice voice) {
        this.rows = rows;
        this.queries = queries;
        this.snapshots = snapshots;
        this.minutes = minutes;
        this.assembly = assembly;
        this.board = board;
        this.weeks = weeks;
        this.texts = texts;
        this.teams = teams;
        this.voice = voice;
    }

    /**
     * Freezes numbers and notes, closes the weeks before the meeting (N10) and makes the minutes. Every statement sees
     * what is committed by then, so that the minutes have the last word that was typed before the freeze.
     */
    @Retried
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Needs(Right.MANAGE_MEETING)
    public Outcome<Meeting> close(TeamId team, MeetingId id) {
        teams.hold(team);
        var found = rows.lock(team, id);
        if (found.isEmpty() || found.get().stage() == Stage.PLANNED) {
            return Outcome.rejected("meeting.not-running");
        }
        if (found.get().stage() == Stage.CLOSED) {
            return Outcome.saved(found.get());
        }
        var meeting = found.get();
        var week = meeting.week().orElseThrow();
        rows.leave(team, meeting);
        meeting.notes().forEach(text -> texts.freeze(team, text));
        rows.close(team, meeting);
        snapshots.take(team, id, SnapshotRows.Moment.CLOSE, Snapshot.of(board.of(team, week.next())));
        weeks.close(team, week);
        var closed = queries.find(team, id).orElseThrow();
        minutes.write(team, id, assembly.of(team, closed));
        voice.step(team, id, MeetingVoice.Step.CLOSED, "");
        voice.publish(new MeetingClosed(team, id));
        return Outcome.saved(closed);
    }

    /** Opens a closed meeting, with a reason that its trace keeps. The weeks that it closed stay closed. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEETING)
    public Outcome<Meeting> reopen(TeamId team, MeetingId id, String why) {
        var fault = Line.faultOfNeeded(why, LONGEST_REASON);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var found = rows.lock(team, id);
        if (found.isEmpty()) {
            return Outcome.rejected("meeting.not-closed");
        }
        if (found.get().stage() == Stage.REOPENED) {
            return Outcome.saved(found.get());
        }
        if (found.get().stage() != Stage.CLOSED) {
            return Outcome.rejected("meeting.not-closed");
        }
        rows.reopen(team, found.get());
        found.get().notes().forEach(text -> texts.thaw(team, text));
        voice.step(team, id, MeetingVoice.Step.REOPENED, why.strip());
        return Outcome.saved(queries.find(team, id).orElseThrow());
    }
}
