package nl.koers.meeting.ui;

import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Decision;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.TeamPerson;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.PointKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Sends what somebody does in a meeting to the services, says what became of it, and shows what stands then. */
final class MeetingDesk {

    private static final int LONG_MS = 7_000;

    private final MeetingServices services;
    private final TeamId team;
    private final MeetingTexts texts;
    private final Runnable refresh;
    private final Drafts drafts = new Drafts();
    private @Nullable Meeting meeting;

    /** @param refresh reads again and shows */
    MeetingDesk(MeetingServices services, TeamId team, MeetingTexts texts, Runnable refresh) {
        this.services = services;
        this.team = team;
        this.texts = texts;
        this.refresh = refresh;
    }

    MeetingServices services() {
        return services;
    }

    TeamId team() {
        return team;
    }

    MeetingTexts texts() {
        return texts;
    }

    Drafts drafts() {
        return drafts;
    }

    /** Whether the caller has begun a line at a point, and not sent it. */
    boolean isWriting(PointId id) {
        var isClose = meeting()
                .point(id)
                .filter(point -> point.item().kind() == PointKind.CLOSE)
                .isPresent();
        return drafts.has(new Drafts.Place(Decision.Kind.DECISION, Optional.of(id)))
                || (isClose && drafts.has(new Drafts.Place(Decision.Kind.PARKED, Optional.empty())));
    }

    /** The meeting that is shown. */
    Meeting meeting() {
        if (meeting == null) {
            throw new IllegalStateException("no meeting is shown");
        }
        return meeting;
    }

    void show(Meeting shown) {
        meeting = shown;
    }

    Instant now() {
        return services.clock().instant();
    }

    LocalDate today() {
        return meeting().heldOn().orElseThrow();
    }

    boolean may(Right right) {
        return services.caller().may(right, team);
    }

    boolean isOpen() {
        return meeting().stage().isOpen();
    }

    /** Whether the caller may take the lead: always with the right to it, else when nobody sees the leader any more. */
    boolean mayTakeLead() {
        var here = services.presence().who(meeting().place());
        return may(Right.LEAD_MEETING)
                || (may(Right.TAKE_PART)
                        && meeting().lead().stream()
                                .noneMatch(leader ->
                                        here.stream().anyMatch(one -> one.name().equals(leader.name()))));
    }

    boolean leads() {
        return isOpen() && meeting().isLedBy(me().account());
    }

    Caller.Person me() {
        return services.caller().person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }

    /** Whether the caller is this person of the team. */
    boolean isMe(TeamPerson person) {
        return person.account().filter(me().account()::equals).isPresent();
    }

    /** Everybody who is in the team today. */
    List<TeamPerson> people() {
        return services.meetings().people(team);
    }

    /** Says what is wrong, if anything; true when it was saved. Whatever happened, the screen then shows what stands. */
    boolean tell(Outcome<?> outcome) {
        refresh.run();
        return switch (outcome) {
            case Outcome.Saved<?> saved -> true;
            case Outcome.Conflict<?> conflict -> {
                problem(texts.text("meeting.conflict", conflict.who()));
                yield false;
            }
            case Outcome.Rejected<?> rejected -> {
                problem(texts.words().sentence(rejected.reason()));
                yield false;
            }
        };
    }

    void refresh() {
        refresh.run();
    }

    /** Announced at once by a screen reader. */
    void problem(String sentence) {
        say(sentence, true);
    }

    void done(String sentence) {
        say(sentence, false);
    }

    private static void say(String sentence, boolean assertive) {
        var answer = new Notification(sentence, LONG_MS);
        answer.setAssertive(assertive);
        answer.setPosition(Notification.Position.BOTTOM_STRETCH);
        answer.open();
    }
}
