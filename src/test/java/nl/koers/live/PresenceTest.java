package nl.koers.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.testing.StandingClock;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final TeamId TEAM = new TeamId(1);
    private static final String PLAN = "plan:5";

    private static final Here ANNA = new Here(new AccountId(9), "Anna", "");

    private final StandingClock.Settable clock = new StandingClock.Settable();
    private final LocalPresence presence = new LocalPresence(
            new LocalDoorbell.Runner() {
                @Override
                public void now(Runnable work) {
                    work.run();
                }

                @Override
                public void after(Duration delay, Runnable work) {
                    // the test sweeps itself
                }
            },
            clock);
    private final List<List<Here>> heard = new ArrayList<>();

    @Test
    void whoComesAndGoesIsTold() {
        presence.listen(PLAN, heard::add);

        var anna = presence.enter(TEAM, PLAN, new AccountId(9), "Anna");
        presence.focus(anna, "line:3");
        presence.leave(anna);
        presence.leave(anna);

        assertThat(heard).containsExactly(List.of(ANNA), List.of(ANNA.at("line:3")), List.of());
    }

    @Test
    void twoOfOneNameAreTwo() {
        presence.enter(TEAM, PLAN, new AccountId(1), "Jan de Vries");
        presence.enter(TEAM, PLAN, new AccountId(2), "Jan de Vries");

        assertThat(presence.who(PLAN)).hasSize(2).extracting(Here::hue).containsExactly(1, 2);
    }

    @Test
    void placesAreApart() {
        presence.enter(TEAM, PLAN, new AccountId(1), "Anna");

        assertThat(presence.who("plan:6")).isEmpty();
    }

    @Test
    void twoPagesOfOnePersonAreOnePersonPerField() {
        presence.enter(TEAM, PLAN, new AccountId(1), "Anna");
        var second = presence.enter(TEAM, PLAN, new AccountId(1), "Anna");
        assertThat(presence.who(PLAN)).hasSize(1);

        presence.focus(second, "line:3");
        assertThat(presence.who(PLAN)).hasSize(2);
    }

    @Test
    void whoIsSilentTooLongIsGone() {
        presence.enter(TEAM, PLAN, new AccountId(1), "Anna");
        var bram = presence.enter(TEAM, PLAN, new AccountId(2), "Bram");
        presence.listen(PLAN, heard::add);
        later(20);
        presence.here(bram);

        later(5);
        assertThat(presence.who(PLAN)).hasSize(2);
        later(1);

        assertThat(presence.who(PLAN)).extracting(Here::name).containsExactly("Bram");
        assertThat(heard).hasSize(1);
        later(20);
        assertThat(presence.who(PLAN)).isEmpty();
    }

    @Test
    void whoComesBackAfterASilenceIsThereAgain() {
        var anna = presence.enter(TEAM, PLAN, new AccountId(1), "Anna");
        presence.listen(PLAN, heard::add);
        later(26);
        assertThat(presence.who(PLAN)).isEmpty();

        presence.here(anna);

        assertThat(presence.who(PLAN)).extracting(Here::name).containsExactly("Anna");
        assertThat(heard).hasSize(2);
    }

    @Test
    void itIsKnownWhenSomebodyWasSeenLast() {
        var start = clock.instant();
        var anna = new AccountId(1);
        var first = presence.enter(TEAM, PLAN, anna, "Anna");
        var second = presence.enter(TEAM, PLAN, anna, "Anna");
        later(5);
        presence.here(second);
        presence.leave(second);
        later(30);
        assertThat(presence.seen(PLAN, anna)).contains(start.plusSeconds(5));

        presence.leave(first);

        assertThat(presence.seen(PLAN, anna)).contains(start.plusSeconds(5));
        assertThat(presence.seen("plan:6", anna)).isEmpty();
        assertThat(presence.seen(PLAN, new AccountId(2))).isEmpty();
    }

    @Test
    void whoLeftStaysGone() {
        var anna = presence.enter(TEAM, PLAN, new AccountId(1), "Anna");
        presence.leave(anna);

        presence.here(anna);
        presence.focus(anna, "line:3");

        assertThat(presence.who(PLAN)).isEmpty();
    }

    @Test
    void whoNoLongerListensHearsNothing() {
        presence.listen(PLAN, heard::add).close();

        presence.enter(TEAM, PLAN, new AccountId(1), "Anna");

        assertThat(heard).isEmpty();
    }

    private void later(int seconds) {
        clock.set(clock.instant().plusSeconds(seconds));
        presence.forgetSilent();
    }
}
