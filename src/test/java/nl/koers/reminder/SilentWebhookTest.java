package nl.koers.reminder;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.koers.exchange.hook.HookEvent;
import nl.koers.exchange.hook.NewWebhook;
import nl.koers.exchange.hook.Webhooks;
import nl.koers.kernel.AccountId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A webhook that was switched off is not forgotten. */
@KoersTest
class SilentWebhookTest {

    @Autowired
    Teams teams;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient sql;

    @Test
    void managersAreRemindedUntilItIsOnAgain() {
        var crew = teams.found();
        var manager = crew.manager().account();
        var anna = teams.hire(crew, "Anna").account();
        var wanted = new NewWebhook("ons CRM", "https://crm.example.org/in", Set.of(HookEvent.WEEK_CLOSED));
        saved(teams.as(manager, () -> webhooks.make(crew.team(), wanted)));
        assertThat(webhooksOf(manager, crew)).isEmpty();

        switchOff(crew, "2026-11-18T15:00:00");

        assertThat(webhooksOf(manager, crew)).singleElement().satisfies(reminder -> {
            assertThat(reminder.arguments()).containsExactly("ons CRM");
            assertThat(reminder.place()).isEqualTo("settings/webhooks");
            assertThat(reminder.isForToday()).isTrue();
        });
        assertThat(webhooksOf(anna, crew)).isEmpty();

        var hook = teams.as(manager, () -> webhooks.of(crew.team())).getFirst().id();
        teams.as(manager, () -> webhooks.switchOn(crew.team(), hook));

        assertThat(webhooksOf(manager, crew)).isEmpty();
    }

    /** The team's mail is sent at three, so Wednesday's at two UTC had told it already. */
    @Test
    void oneThatAMailToldOfWaitsForTheWeekdayOfTheTeam() {
        var crew = teams.found();
        var manager = crew.manager().account();
        var wanted = new NewWebhook("ons CRM", "https://crm.example.org/in", Set.of(HookEvent.WEEK_CLOSED));
        saved(teams.as(manager, () -> webhooks.make(crew.team(), wanted)));

        switchOff(crew, "2026-11-18T13:00:00");

        assertThat(webhooksOf(manager, crew)).extracting(Reminder::isForToday).containsExactly(false);
    }

    private void switchOff(Teams.Crew crew, String at) {
        sql.sql("update webhook set off_at = ? where team_id = ?")
                .params(LocalDateTime.parse(at), crew.team().value())
                .update();
    }

    private List<Reminder> webhooksOf(AccountId who, Teams.Crew crew) {
        return teams.as(who, () -> reminders.mine(crew.team())).stream()
                .filter(reminder -> reminder.kind() == ReminderKind.WEBHOOK_OFF)
                .toList();
    }
}
