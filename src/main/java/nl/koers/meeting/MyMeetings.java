package nl.koers.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Closing;
import nl.koers.meeting.model.Who;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the weekly meeting means for one rep: actions, promise, and numbers to complete before it. */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class MyMeetings {

    /** Numbers are asked for from this long before a meeting. */
    private static final Duration ASK_BEFORE = Duration.ofHours(36);

    private final ActionRows actions;
    private final CommitmentRows commitments;
    private final NextMeeting next;
    private final Board board;
    private final TeamRoster teams;
    private final Clock clock;

    MyMeetings(
            ActionRows actions,
            CommitmentRows commitments,
            NextMeeting next,
            Board board,
            TeamRoster teams,
            Clock clock) {
        this.actions = actions;
        this.commitments = commitments;
        this.next = next;
        this.board = board;
        this.teams = teams;
        this.clock = clock;
    }

    public MyMeeting of(TeamId team, RepId rep) {
        var week = Closing.promisedWeek(teams.profile(team).today(clock));
        return new MyMeeting(
                actions.openOf(team, new Who.OfRep(rep)),
                week,
                Optional.ofNullable(commitments.of(team, week).get(rep)),
                next.at(team).flatMap(at -> missing(team, rep, at)));
    }

    private Optional<MyMeeting.Missing> missing(TeamId team, RepId rep, ZonedDateTime at) {
        if (at.toInstant().isAfter(clock.instant().plus(ASK_BEFORE))) {
            return Optional.empty();
        }
        var week = Closing.lastClosedWeek(at.toLocalDate());
        return board.of(team, rep, Optional.of(week))
                .row()
                .filter(row -> row.norm().rounded() > 0)
                .filter(row -> row.count().planned() > 0 || row.count().counted() == 0)
                .map(row -> new MyMeeting.Missing(at, week, row.count().planned()));
    }
}
