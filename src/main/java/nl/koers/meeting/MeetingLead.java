package nl.koers.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.board.Board;
import nl.koers.database.Retried;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.live.Presence;
import nl.koers.meeting.model.PointId;
import nl.koers.team.TeamLock;
import nl.koers.team.TeamRoster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a meeting and leads it (M2). Nobody has to be asked for the lead, and once the leader is gone everybody who takes
 * part may take it: a meeting outlives its leader's browser.
 */
@Service
@Needs(Right.LEAD_MEETING)
@Transactional(readOnly = true)
public class MeetingLead {

    /** A leader who was not heard of for so long is gone. */
    static final Duration GONE = Duration.ofSeconds(30);

    private final MeetingQueries queries;
    private final MeetingRows rows;
    private final NextMeeting next;
    private final SnapshotRows snapshots;
    private final AttendanceRows attendance;
    private final Board board;
    private final TeamRoster teams;
    private final TeamLock lock;
    private final MeetingVoice voice;
    private final Presence presence;
    private final CurrentCaller caller;
    private final Clock clock;

    MeetingLead(
            MeetingQueries queries,
            MeetingRows rows,
            NextMeeting next,
            SnapshotRows snapshots,
            AttendanceRows attendance,
            Board board,
            TeamRoster teams,
            TeamLock lock,
            MeetingVoice voice,
            Presence presence,
            CurrentCaller caller,
            Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.next = next;
        this.snapshots = snapshots;
        this.attendance = attendance;
        this.board = board;
        this.teams = teams;
        this.lock = lock;
        this.voice = voice;
        this.presence = presence;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Starts the next meeting: its agenda, the snapshot of the board, and who starts it leads. Needs nothing set up
     * before. When one runs already, that one is given back.
     */
    @Retried
    @Transactional
    @Needs(Right.LEAD_MEETING)
    public Outcome<Meeting> start(TeamId team) {
        lock.hold(team);
        var running = queries.running(team);
        if (running.isPresent()) {
            return Outcome.saved(running.get());
        }
        var me = me();
        var id = next.prepare(team);
        var planned = queries.find(team, id).orElseThrow();
        if (planned.agenda().isEmpty()) {
            return Outcome.rejected("meeting.no-agenda");
        }
        var today = teams.profile(team).today(clock);
        rows.start(team, planned, today, me);
        var page = board.of(team, SalesWeek.of(today));
        snapshots.take(team, id, SnapshotRows.Moment.START, Snapshot.of(page));
        attendance.arrive(team, id, me);
        voice.step(team, id, MeetingVoice.Step.STARTED, "");
        return saved(team, id);
    }

    /**
     * Takes the lead over: whoever may lead at any time, everybody else once the leader is gone.
     *
     * @param seen who led when it was decided
     */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<Meeting> take(TeamId team, MeetingId id, Optional<AccountId> seen) {
        var found = rows.lockOpen(team, id);
        if (found.isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        var meeting = found.get();
        var me = me();
        if (meeting.isLedBy(me.account())) {
            return Outcome.saved(meeting);
        }
        if (!meeting.lead().map(Meeting.Lead::account).equals(seen)) {
            return conflict(meeting);
        }
        if (!caller.may(Right.LEAD_MEETING, team) && !isLeaderGone(meeting)) {
            return Outcome.rejected("meeting.leader-here", leader(meeting));
        }
        rows.lead(team, id, me);
        voice.step(team, id, MeetingVoice.Step.LED, "");
        return saved(team, id);
    }

    /**
     * Goes to a point; everybody who follows comes along.
     *
     * @param seen the point that was discussed when it was decided, so that two clicks on "next" are one step
     */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<Meeting> goTo(TeamId team, MeetingId id, Optional<PointId> seen, PointId wanted) {
        var found = rows.lockOpen(team, id);
        if (found.isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        var meeting = found.get();
        if (!meeting.isLedBy(me().account())) {
            return Outcome.rejected("meeting.not-leading", leader(meeting));
        }
        if (meeting.point(wanted).isEmpty()) {
            return Outcome.rejected("meeting.point-gone");
        }
        if (meeting.current().filter(wanted::equals).isPresent()) {
            return Outcome.saved(meeting);
        }
        if (!meeting.current().equals(seen)) {
            return conflict(meeting);
        }
        rows.leave(team, meeting);
        rows.enter(team, id, wanted);
        voice.ring(team);
        return saved(team, id);
    }

    /** The last that is known of the leader: a sign of life of a page, or going to the point that is discussed. */
    private boolean isLeaderGone(Meeting meeting) {
        var limit = clock.instant().minus(GONE);
        return Stream.concat(
                        meeting.lead().flatMap(leader -> presence.seen(meeting.place(), leader.account())).stream(),
                        meeting.since().stream())
                .noneMatch(limit::isBefore);
    }

    private Outcome<Meeting> saved(TeamId team, MeetingId id) {
        return Outcome.saved(queries.find(team, id).orElseThrow());
    }

    private static Outcome<Meeting> conflict(Meeting meeting) {
        return new Outcome.Conflict<>(meeting, leader(meeting));
    }

    private static String leader(Meeting meeting) {
        return meeting.lead().map(Meeting.Lead::name).orElse("");
    }

    private Caller.Person me() {
        return caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }
}
