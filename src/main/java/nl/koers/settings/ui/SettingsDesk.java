package nl.koers.settings.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.appointment.KindPreview;
import nl.koers.deal.SetUpList;
import nl.koers.deal.Targets;
import nl.koers.exchange.hook.Webhooks;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Members;
import nl.koers.identity.TeamTokens;
import nl.koers.identity.TvLinks;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormPreview;
import nl.koers.norm.NormSettings;
import nl.koers.reminder.ReminderMoments;
import nl.koers.team.Leave;
import nl.koers.team.PublicHolidays;
import nl.koers.team.RepOrder;
import nl.koers.team.Reps;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.TeamSettings;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** All services behind the settings; each checks the right itself. */
@Component
record SettingsDesk(
        CurrentCaller caller,
        Clock clock,
        TeamRoster roster,
        TeamSettings settings,
        Reps reps,
        RepOrder order,
        Leave leave,
        PublicHolidays holidays,
        NormSettings norms,
        NormPreview preview,
        KindPreview kinds,
        ReminderMoments reminders,
        Targets targets,
        SetUpList setUp,
        Members members,
        TvLinks tvLinks,
        TeamTokens tokens,
        Webhooks webhooks) {

    /** The team that the manager looks at. */
    TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    TeamProfile profile() {
        return roster.profile(team());
    }

    LocalDate today() {
        return profile().today(clock);
    }
}
