package nl.koers.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.board.Board;
import nl.koers.board.BoardRow;
import nl.koers.exchange.hook.Webhook;
import nl.koers.exchange.hook.Webhooks;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.Actions;
import nl.koers.meeting.Meetings;
import nl.koers.plan.Plans;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What who asks should not forget now, in one team. What is settled is gone by itself; nothing of it is kept. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Reminders {

    private final WeekGaps gaps;
    private final Actions actions;
    private final Meetings meetings;
    private final Plans plans;
    private final Board board;
    private final Webhooks webhooks;
    private final TeamRoster teams;
    private final ReminderRows rows;
    private final CurrentCaller caller;
    private final Clock clock;

    Reminders(
            WeekGaps gaps,
            Actions actions,
            Meetings meetings,
            Plans plans,
            Board board,
            Webhooks webhooks,
            TeamRoster teams,
            ReminderRows rows,
            CurrentCaller caller,
            Clock clock) {
        this.gaps = gaps;
        this.actions = actions;
        this.meetings = meetings;
        this.plans = plans;
        this.board = board;
        this.webhooks = webhooks;
        this.teams = teams;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only of the kinds that the asker wants; nothing on a day on which he or she is away. */
    public List<Reminder> mine(TeamId team) {
        var person = caller.person().orElseThrow();
        var wanted = rows.choice(person.account()).kinds();
        var today = teams.profile(team).today(clock);
        var rep = person.in(team).flatMap(Membership::rep);
        if (wanted.isEmpty() || rep.filter(own -> gaps.isAway(team, own, today)).isPresent()) {
            return List.of();
        }
        return Stream.of(
                        of(
                                wanted,
                                ReminderKind.WEEK_INCOMPLETE,
                                () -> rep.stream().flatMap(own -> gaps.of(team, own))),
                        of(wanted, ReminderKind.MEETING_TOMORROW, () -> meeting(team, today)),
                        of(wanted, ReminderKind.ACTIONS_DUE, () -> actions(team, today)),
                        of(wanted, ReminderKind.COURSE_REVIEW, () -> reviews(team, today)),
                        of(wanted, ReminderKind.WARNING, () -> warnings(team, person)),
                        of(wanted, ReminderKind.WEBHOOK_OFF, () -> silentWebhooks(team, today)))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Reminder> of(Set<ReminderKind> wanted, ReminderKind kind, Supplier<Stream<Reminder>> found) {
        return wanted.contains(kind) ? found.get() : Stream.empty();
    }

    private Stream<Reminder> meeting(TeamId team, LocalDate today) {
        return meetings.coming(team, 1).stream()
                .filter(at -> at.toLocalDate().equals(today.plusDays(1)))
                .map(at -> new Reminder(
                        ReminderKind.MEETING_TOMORROW,
                        "meeting",
                        List.of(at.toLocalTime().toString()),
                        "meeting",
                        true));
    }

    private Stream<Reminder> actions(TeamId team, LocalDate today) {
        return actions.mine(team).stream()
                .filter(point -> !point.action().due().isAfter(today.plusDays(1)))
                .map(point -> action(point, today));
    }

    private static Reminder action(ActionPoint point, LocalDate today) {
        var due = point.action().due();
        var key = due.isBefore(today) ? "action.late" : due.equals(today) ? "action.today" : "action.tomorrow";
        return new Reminder(
                ReminderKind.ACTIONS_DUE, key, List.of(point.action().what(), due), "my-week", !due.isBefore(today));
    }

    /** For who may decide on the course. */
    private Stream<Reminder> reviews(TeamId team, LocalDate today) {
        if (!caller.may(Right.DECIDE_COURSE, team)) {
            return Stream.empty();
        }
        return plans.agenda(team).stream()
                .flatMap(agenda -> agenda.due().stream())
                .map(course -> new Reminder(
                        ReminderKind.COURSE_REVIEW,
                        "course",
                        List.of(course.title()),
                        "plan",
                        course.reviewOn().filter(today::equals).isPresent()));
    }

    /** For who can switch them on again: in the next mail, whatever day it is, and then with what can wait. */
    private Stream<Reminder> silentWebhooks(TeamId team, LocalDate today) {
        if (!caller.may(Right.MANAGE_TEAM, team)) {
            return Stream.empty();
        }
        return webhooks.of(team).stream()
                .flatMap(hook ->
                        hook.offSince().stream().map(since -> silent(hook, since.isAfter(lastMail(team, today)))));
    }

    private static Reminder silent(Webhook hook, boolean isFresh) {
        return new Reminder(ReminderKind.WEBHOOK_OFF, "webhook", List.of(hook.name()), "settings/webhooks", isFresh);
    }

    /** When the mail of yesterday was due. */
    private Instant lastMail(TeamId team, LocalDate today) {
        return today.minusDays(1)
                .atTime(rows.moment(team).time())
                .atZone(teams.profile(team).zone())
                .toInstant();
    }

    /** A rep is told of the own one, a manager of all. */
    private Stream<Reminder> warnings(TeamId team, Caller.Person person) {
        return board.of(team, Optional.<SalesWeek>empty()).rows().stream()
                .filter(row -> person.isManagerOf(team) || person.isRep(team, row.rep()))
                .flatMap(row -> row.alarm().stream().map(alarm -> warning(row, person.isRep(team, row.rep()))));
    }

    private static Reminder warning(BoardRow row, boolean isOwn) {
        var since = Integer.toString(row.alarm().orElseThrow().since().number());
        return isOwn
                ? new Reminder(ReminderKind.WARNING, "warning.own", List.of(since), "insight/ahead", false)
                : new Reminder(ReminderKind.WARNING, "warning.of", List.of(row.name(), since), "insight/ahead", false);
    }
}
