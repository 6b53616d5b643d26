package nl.koers.text;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.koers.identity.Members;
import nl.koers.identity.OwnAccount;
import nl.koers.identity.TvLinks;
import nl.koers.kernel.TextId;
import nl.koers.testing.Browser;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets a socket, and what ends it. */
class SocketAccessTest extends SocketScene {

    @Autowired
    Members members;

    @Autowired
    OwnAccount account;

    @Autowired
    TvLinks links;

    @Test
    void aTextOfAnotherTeamIsNotOpened() {
        var stranger = line(teams.found().manager().email());

        stranger.open(text, -1, "vreemd").next("denied");
        stranger.push(text, 0, "vreemd", 1, "[[0,'x']]").next("denied");
        stranger.open(new TextId(Long.MAX_VALUE), -1, "vreemd").next("denied");

        assertThat(markdown()).isEmpty();
    }

    @Test
    void whoIsRemovedFromTheTeamReadsAndWritesNoMore() {
        var line = line(anna.email()).open(text, -1, "anna");
        line.push(text, 0, "anna", 1, "[[0,'een']]").next("changes");

        saved(teams.as(crew.manager().account(), () -> members.remove(crew.team(), anna.account())));

        line.next("denied");
        line.push(text, 1, "anna", 2, "[3,[0,'!']]").next("denied");
        assertThat(markdown()).isEqualTo("een");
    }

    @Test
    void signingOutEndsTheSocket() {
        var browser = browser(anna.email());
        var line = Line.open(browser).open(text, -1, "anna");
        line.next("text");

        browser.post("/logout", Map.of("_csrf", Browser.csrfOf(browser.get("/").body())));

        assertThat(line.closed()).isNotEqualTo(-1);
    }

    @Test
    void whoSignsOutEverywhereIsCutOff() {
        var line = line(anna.email()).open(text, -1, "anna");
        line.next("text");
        clock.set(clock.instant().plusSeconds(1));

        teams.as(anna.account(), () -> {
            account.signOutEverywhere();
            return true;
        });

        assertThat(line.closed()).isEqualTo(Outbox.SIGNED_OUT);
    }

    @Test
    void strangersAndScreensGetNoSocket() {
        assertRefused(() -> Line.open(new Browser(port)), 302);
        var screen = new Browser(port);
        var link = saved(teams.as(crew.manager().account(), () -> links.make(crew.team(), "Scherm")));
        screen.get("/tv/" + link);
        assertRefused(() -> Line.open(screen), 302, 403);
    }

    @Test
    void aPageOfAnotherSiteGetsNoSocket() {
        var browser = browser(anna.email());

        assertRefused(() -> Line.openFrom(browser, "https://evil.example"), 403);
        assertRefused(() -> Line.openFrom(browser, "http://localhost:1"), 403);
    }

    @Test
    void aSocketThatIsOpenedAgainAndAgainKeepsNobodySignedIn() {
        var browser = browser(anna.email());
        clock.set(clock.instant().plus(Duration.ofHours(7)));
        Line.open(browser).open(text, -1, "anna").next("text");

        clock.set(clock.instant().plus(Duration.ofHours(1).plusSeconds(1)));

        assertThat(browser.isSignedIn()).isFalse();
    }

    private static void assertRefused(ThrowingCallable open, Integer... status) {
        assertThatThrownBy(open)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isIn((Object[]) status));
    }
}
