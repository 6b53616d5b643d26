package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.koers.testing.Browser;
import nl.koers.testing.CountedPasswords;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
class SignInTest {

    @Autowired
    Teams teams;

    @Autowired
    Administration administration;

    @Autowired
    CountedPasswords passwords;

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void theRightPasswordOpensTheBoard() {
        assertThat(browser.isSignedIn()).isFalse();

        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theAddressMayBeTypedInCapitals() {
        browser.signIn("  " + teams.found().manager().email().toUpperCase(java.util.Locale.ROOT), Teams.PASSWORD);

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        browser.get("/login");
        var before = browser.cookie(Browser.SESSION);

        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);

        assertThat(browser.cookie(Browser.SESSION)).isPresent().isNotEqualTo(before);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOfOtherSites() {
        var cookies = setCookies(browser.signIn(teams.found().manager().email(), Teams.PASSWORD));

        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void cookiesThatCameByHttpsGoByHttpsAlone() {
        var email = teams.found().manager().email();
        var token = browser.csrf();

        var cookies = setCookies(browser.send(
                "/login",
                request -> request.header("X-Forwarded-Proto", "https")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Cookie",
                                Browser.SESSION + "="
                                        + browser.cookie(Browser.SESSION).orElse(""))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=" + email + "&password="
                                + Teams.PASSWORD.replace(' ', '+') + "&_csrf=" + token))));

        assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void aStrangerCannotTellAnAccountFromNone() {
        var known = teams.found().manager().email();
        var gone = teams.found();
        teams.as(
                teams.admin().account(),
                () -> administration.activate(gone.manager().account(), false));

        var answers = List.of(known, "niemand@koers.invalid", gone.manager().email(), "no address").stream()
                .map(email -> browser.signIn(email, "een verkeerde zin"))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302))
                .allSatisfy(answer -> assertThat(location(answer)).endsWith("/login?error"))
                .allSatisfy(answer -> assertThat(setCookies(answer)).isEmpty());
    }

    @Test
    void anUnknownAccountTakesAsMuchWorkAsAKnownOne() {
        var known = teams.found().manager().email();
        var gone = teams.found();
        teams.as(
                teams.admin().account(),
                () -> administration.activate(gone.manager().account(), false));

        assertThat(comparisons(known)).isEqualTo(1);
        assertThat(comparisons("niemand@koers.invalid")).isEqualTo(1);
        assertThat(comparisons(gone.manager().email())).isEqualTo(1);
    }

    @Test
    void whoGuessesIsSlowedAndTheOwnerIsNot() {
        var owner = teams.found().manager().email();
        for (var attempt = 1; attempt <= 8; attempt++) {
            assertThat(location(browser.signInFrom("198.51.100.7", owner, "gok nummer " + attempt)))
                    .endsWith("/login?error");
        }

        assertThat(passwords.during(
                        () -> assertThat(location(browser.signInFrom("198.51.100.7", owner, Teams.PASSWORD)))
                                .endsWith("/login?slow")))
                .isZero();

        browser.signInFrom("203.0.113.9", owner, Teams.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    private int comparisons(String email) {
        return passwords.during(() -> browser.signIn(email, "een verkeerde zin"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }
}
