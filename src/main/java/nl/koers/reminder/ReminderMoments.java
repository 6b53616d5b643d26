package nl.koers.reminder;

import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a team wants its reminders. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class ReminderMoments {

    private final ReminderRows rows;
    private final ApplicationEventPublisher events;

    ReminderMoments(ReminderRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    public ReminderMoment of(TeamId team) {
        return rows.moment(team);
    }

    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<ReminderMoment> set(TeamId team, ReminderMoment wanted) {
        var before = rows.moment(team);
        if (!before.equals(wanted)) {
            rows.set(team, wanted);
            events.publishEvent(Change.ofTeam(team, "reminder-moment", words(before), words(wanted)));
        }
        return Outcome.saved(wanted);
    }

    private static String words(ReminderMoment moment) {
        return moment.weekday() + " · " + moment.time();
    }
}
