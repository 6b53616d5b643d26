package nl.koers.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.koers.board.Board;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.meeting.model.Closing;
import nl.koers.meeting.model.Minutes;
import nl.koers.plan.Plans;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.team.TeamRoster;
import nl.koers.text.SharedTexts;
import org.springframework.stereotype.Component;

/** Gathers what was said, decided and promised into minutes. */
@Component
class MinutesAssembly {

    private final TraceRows traces;
    private final SnapshotRows snapshots;
    private final Board board;
    private final Attendances attendances;
    private final Decisions decisions;
    private final ActionRows actions;
    private final Commitments commitments;
    private final Plans plans;
    private final SharedTexts texts;
    private final TeamRoster teams;
    private final Clock clock;

    MinutesAssembly(
            TraceRows traces,
            SnapshotRows snapshots,
            Board board,
            Attendances attendances,
            Decisions decisions,
            ActionRows actions,
            Commitments commitments,
            Plans plans,
            SharedTexts texts,
            TeamRoster teams,
            Clock clock) {
        this.traces = traces;
        this.snapshots = snapshots;
        this.board = board;
        this.attendances = attendances;
        this.decisions = decisions;
        this.actions = actions;
        this.commitments = commitments;
        this.plans = plans;
        this.texts = texts;
        this.teams = teams;
        this.clock = clock;
    }

    /** As they would be if the meeting were closed now. */
    Minutes of(TeamId team, Meeting meeting) {
        var profile = teams.profile(team);
        var day = meeting.heldOn().orElseGet(() -> profile.today(clock));
        var week = Closing.lastClosedWeek(day);
        var people = attendances.of(team, meeting.id());
        var lines = decisions.of(team, meeting.id()).stream()
                .filter(line -> !line.withdrawn())
                .toList();
        var notes = texts.markdowns(team, meeting.notes());
        var ofMeeting = actions.of(team, meeting.id());
        var courses = plans.current(team).map(page -> page.plan().courses()).orElse(List.of());
        return Minutes.of(profile.name(), day, week)
                .held(
                        meeting.started().map(at -> time(at, profile.zone())),
                        Optional.of(time(meeting.closed().orElseGet(clock::instant), profile.zone())),
                        traces.leaders(team, meeting.id()))
                .attended(
                        names(people, true),
                        names(people, false),
                        Closing.mean(people.stream()
                                .flatMap(person -> person.rating().stream())
                                .toList()))
                .discussed(
                        numbers(team, meeting.id()),
                        meeting.agenda().stream()
                                .map(point -> line(point, lines, notes))
                                .toList(),
                        lines.stream()
                                .filter(line -> line.kind() == Decision.Kind.PARKED)
                                .map(Decision::text)
                                .toList())
                .steered(
                        course(courses, meeting.id(), CourseState.DECIDED),
                        reviewed(courses, meeting.id()),
                        course(courses, meeting.id(), CourseState.REJECTED))
                .agreed(
                        actions(ofMeeting, action -> action.isMadeIn(meeting.id())),
                        actions(ofMeeting, action -> !action.isMadeIn(meeting.id())),
                        promises(team, meeting));
    }

    private static List<Minutes.ActionLine> actions(List<ActionPoint> actions, Predicate<ActionPoint> which) {
        return actions.stream().filter(which).map(MinutesAssembly::line).toList();
    }

    private List<Minutes.NumberLine> numbers(TeamId team, MeetingId meeting) {
        return snapshots
                .of(team, meeting, SnapshotRows.Moment.START)
                .map(start ->
                        numbers(start, Snapshot.of(board.of(team, start.week().next()))))
                .orElse(List.of());
    }

    static List<Minutes.NumberLine> numbers(Snapshot start, Snapshot now) {
        return now.rows().stream()
                .map(row -> new Minutes.NumberLine(
                        row.name(),
                        atStart(start, row.rep()).orElse(row.last().counted()),
                        row.last().counted(),
                        row.last().norm(),
                        row.standing()))
                .toList();
    }

    private static Optional<Integer> atStart(Snapshot start, RepId rep) {
        return start.of(rep).map(row -> row.last().counted());
    }

    private static List<String> names(List<Attendee> people, boolean present) {
        return people.stream()
                .filter(person -> person.present().filter(is -> is == present).isPresent())
                .map(person -> person.person().name())
                .toList();
    }

    private static Minutes.PointLine line(AgendaPoint point, List<Decision> lines, Map<TextId, String> notes) {
        return new Minutes.PointLine(
                point.item().kind(),
                point.item().title(),
                point.hadTurn(),
                (int) point.spent().plusSeconds(30).toMinutes(),
                point.notes().map(text -> notes.getOrDefault(text, "")).orElse(""),
                lines.stream()
                        .filter(line -> line.kind() == Decision.Kind.DECISION)
                        .filter(line -> line.point().filter(point.id()::equals).isPresent())
                        .map(Decision::text)
                        .toList());
    }

    private static Minutes.ActionLine line(ActionPoint point) {
        var action = point.action();
        return new Minutes.ActionLine(
                action.what(), point.owner(), action.due(), action.state(), action.moves(), action.why());
    }

    private static List<Minutes.CourseLine> course(List<CourseChange> courses, MeetingId meeting, CourseState state) {
        return courses.stream()
                .filter(course -> course.state() == state)
                .filter(course -> course.meeting().filter(meeting::equals).isPresent())
                .map(course -> new Minutes.CourseLine(course.title(), course.before(), course.after(), course.reason()))
                .toList();
    }

    private static List<Minutes.ReviewLine> reviewed(List<CourseChange> courses, MeetingId meeting) {
        return courses.stream()
                .filter(course -> course.reviewedIn().filter(meeting::equals).isPresent())
                .flatMap(course -> course.verdict().stream()
                        .map(verdict -> new Minutes.ReviewLine(course.title(), verdict.name(), course.reviewOn())))
                .toList();
    }

    private List<Minutes.PromiseLine> promises(TeamId team, Meeting meeting) {
        return meeting
                .heldOn()
                .map(day -> commitments.of(team, Closing.lastClosedWeek(day), Closing.promisedWeek(day)))
                .orElse(List.of())
                .stream()
                .flatMap(promise -> promise.next().stream()
                        .map(next -> new Minutes.PromiseLine(
                                promise.name(), next.appointments(), promise.named(next.customers()))))
                .toList();
    }

    private static LocalTime time(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone);
    }
}
