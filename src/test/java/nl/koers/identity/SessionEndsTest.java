package nl.koers.identity;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.koers.testing.Browser;
import nl.koers.testing.KoersTest;
import nl.koers.testing.OpenSessions;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session ends with idleness, on request and with the account; a restart of Koers does not end it. */
@KoersTest
class SessionEndsTest {

    private static final Duration IDLE = Duration.ofHours(8);

    @Autowired
    Teams teams;

    @Autowired
    OwnAccount account;

    @Autowired
    Administration administration;

    @Autowired
    Members members;

    @Autowired
    CurrentCaller caller;

    @Autowired
    OpenSessions sessions;

    @Autowired
    StandingClock.Settable clock;

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aRestartOfKoersKeepsPeopleIn() {
        signIn();

        browser.forget(Browser.SESSION);

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void withoutItsDeviceASessionEnds() {
        signIn();

        browser.forget(Browser.DEVICE);

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aDeviceThatRestedForTheIdleTimeIsSignedOut() {
        signIn();

        later(IDLE.plusSeconds(1));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void useKeepsADeviceSignedIn() {
        signIn();
        later(Duration.ofHours(7));
        assertThat(browser.isSignedIn()).isTrue();

        later(Duration.ofHours(7));

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theHeartbeatOfAForgottenTabKeepsNobodySignedIn() {
        signIn();
        browser.get("/?v-r=init&location=&query=");
        later(Duration.ofHours(7));
        heartbeat();

        later(Duration.ofHours(1).plusSeconds(1));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aTabThatStaysOpenLosesItsSessionAfterTheIdleTime() {
        signIn();
        browser.get("/?v-r=init&location=&query=");
        var session = browser.cookie(Browser.SESSION);
        heartbeat();
        assertThat(lives(session)).isTrue();

        sessions.rest(session.orElseThrow(), IDLE.plusMinutes(1));
        heartbeat();

        assertThat(lives(session)).isFalse();
    }

    @Test
    void signOutEverywhereEndsTheOtherBrowserAtItsNextRequest() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        var other = new Browser(port);
        browser.signIn(anna.email(), Teams.PASSWORD);
        other.signIn(anna.email(), Teams.PASSWORD);
        later(Duration.ofSeconds(1));

        teams.as(anna.account(), () -> {
            account.signOutEverywhere();
            return true;
        });

        assertThat(other.isSignedIn()).isFalse();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void signOutEverywhereHoldsForWhatIsPushedToo() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        var before = principal(anna, clock.instant());
        later(Duration.ofSeconds(1));

        teams.as(anna.account(), () -> {
            account.signOutEverywhere();
            return true;
        });

        assertThat(ActAs.as(before, caller::get)).isEqualTo(new Caller.Anonymous());
        assertThat(ActAs.as(principal(anna, clock.instant()), caller::get)).isInstanceOf(Caller.Person.class);
    }

    @Test
    void aNewPasswordSignsOutEveryDevice() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        browser.signIn(anna.email(), Teams.PASSWORD);

        saved(teams.as(anna.account(), () -> account.changePassword(Teams.PASSWORD, "een heel andere zin")));

        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(anna.email(), Teams.PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(anna.email(), "een heel andere zin");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void whoIsShutOutIsOutAtTheNextRequest() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        browser.signIn(anna.email(), Teams.PASSWORD);

        saved(teams.as(teams.admin().account(), () -> administration.activate(anna.account(), false)));

        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(anna.email(), Teams.PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(ActAs.as(principal(anna, Instant.MAX), caller::get)).isEqualTo(new Caller.Anonymous());
    }

    @Test
    void whoIsRemovedFromATeamHasNoRightsThereAtTheNextAction() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Wit");
        assertThat(teams.as(anna.account(), () -> caller.may(Right.READ_BOARD, crew.team())))
                .isTrue();

        saved(teams.as(crew.manager().account(), () -> members.remove(crew.team(), anna.account())));

        assertThat(teams.as(anna.account(), () -> caller.may(Right.READ_BOARD, crew.team())))
                .isFalse();
    }

    private void signIn() {
        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private void heartbeat() {
        browser.send(
                "/?v-r=heartbeat&v-uiId=0",
                request -> request.header("Content-Type", "text/plain").POST(BodyPublishers.noBody()));
    }

    /** Whether a session is still the one it was: a device that is signed in gets a new one. */
    private boolean lives(Optional<String> session) {
        browser.get("/");
        return Objects.equals(session, browser.cookie(Browser.SESSION));
    }

    private static KoersPrincipal principal(Teams.Seller rep, Instant since) {
        return new KoersPrincipal(rep.account().value(), rep.email(), null, true, since);
    }
}
