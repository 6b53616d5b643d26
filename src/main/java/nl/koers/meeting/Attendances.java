package nl.koers.meeting;

import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Closing;
import nl.koers.meeting.model.Who;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was present, and what they thought of it. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Attendances {

    private final AttendanceRows rows;
    private final MeetingRows meetings;
    private final Meetings people;
    private final MeetingVoice voice;
    private final CurrentCaller caller;

    Attendances(AttendanceRows rows, MeetingRows meetings, Meetings people, MeetingVoice voice, CurrentCaller caller) {
        this.rows = rows;
        this.meetings = meetings;
        this.people = people;
        this.voice = voice;
        this.caller = caller;
    }

    /** Everybody of the team. */
    public List<Attendee> of(TeamId team, MeetingId meeting) {
        var known = rows.of(team, meeting);
        return people.people(team).stream()
                .map(person -> {
                    var entry = Optional.ofNullable(known.get(person.who().toString()));
                    return new Attendee(
                            person,
                            entry.map(AttendanceRows.Known::present),
                            entry.flatMap(AttendanceRows.Known::rating));
                })
                .toList();
    }

    /** The caller opened a meeting that runs; what somebody entered before stays. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public void arrive(TeamId team, MeetingId meeting) {
        if (meetings.lockOpen(team, meeting).isPresent() && rows.arrive(team, meeting, me())) {
            voice.ring(team);
        }
    }

    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<Boolean> present(TeamId team, MeetingId meeting, Who who, boolean present) {
        if (meetings.lockOpen(team, meeting).isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        if (people.people(team).stream().noneMatch(person -> person.who().equals(who))) {
            return Outcome.rejected("meeting.unknown-person");
        }
        rows.present(team, meeting, who, present);
        voice.ring(team);
        return Outcome.saved(present);
    }

    /** The caller's own rating, 1 to 10; it may be given again. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<Integer> rate(TeamId team, MeetingId meeting, int rating) {
        if (!Closing.isRating(rating)) {
            return Outcome.rejected("meeting.rating-outside", Closing.BEST);
        }
        if (meetings.lockOpen(team, meeting).isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        rows.rate(team, meeting, AttendanceRows.who(team, me()), rating);
        voice.ring(team);
        return Outcome.saved(rating);
    }

    private Caller.Person me() {
        return caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }
}
