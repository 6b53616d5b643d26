package nl.koers.exchange.api;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.identity.ApiToken;
import nl.koers.identity.Members;
import nl.koers.identity.NewToken;
import nl.koers.identity.OwnTokens;
import nl.koers.identity.TeamTokens;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes in with a token, how far, and until when. */
@KoersTest
class TokenAccessTest {

    @Autowired
    Teams teams;

    @Autowired
    OwnTokens ownTokens;

    @Autowired
    TeamTokens teamTokens;

    @Autowired
    Members members;

    @Autowired
    RateLimit rates;

    @Autowired
    StandingClock.Settable clock;

    @LocalServerPort
    int port;

    private Teams.Crew crew;
    private Teams.Seller rep;

    TokenAccessTest(@Autowired Teams teams) {
        crew = teams.found();
        rep = teams.hire(crew, "Anna");
    }

    @BeforeEach
    void found() {
        crew = teams.found();
        rep = teams.hire(crew, "Anna");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aTokenShowsItsTeamAndNothingElse() {
        var answer = own(rep.account(), TokenScope.READ_BOARD).get("/api/v1/teams");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items").findValuesAsString("id"))
                .containsExactly(crew.team().toString());
        assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.header("cache-control")).contains("no-store");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "koers_", "koers_0000000000000000000000000000000000000000000", "x", "' or 1=1 --"})
    void withoutATokenThatHoldsThereIsNothing(String token) {
        var answer = new ApiClient(port, token).get("/api/v1/teams");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
        assertThat(answer.problem()).isEqualTo("token");
    }

    @Test
    void aRevokedTokenIsOutAtOnce() {
        var client = own(rep.account(), TokenScope.READ_BOARD);
        assertThat(client.get("/api/v1/teams").status()).isEqualTo(200);

        var id = teams.as(rep.account(), ownTokens::mine).getFirst().id();
        assertThat(teams.as(rep.account(), () -> ownTokens.revoke(id))).isTrue();

        assertThat(client.get("/api/v1/teams").status()).isEqualTo(401);
    }

    @Test
    void aTokenExpires() {
        var client = own(rep.account(), TokenScope.READ_BOARD);

        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofDays(30)));

        assertThat(client.get("/api/v1/teams").status()).isEqualTo(401);
    }

    @Test
    void whoLeavesTheTeamLosesTheToken() {
        var client = own(rep.account(), TokenScope.READ_BOARD);
        assertThat(client.get("/api/v1/teams").status()).isEqualTo(200);

        teams.as(crew.manager().account(), () -> members.remove(crew.team(), rep.account()));

        assertThat(client.get("/api/v1/teams").status()).isEqualTo(401);
    }

    @Test
    void theLastUseIsKeptToTheMinute() {
        var client = own(rep.account(), TokenScope.READ_BOARD);
        client.get("/api/v1/teams");
        clock.set(StandingClock.THURSDAY_NOON.plusSeconds(59));
        client.get("/api/v1/teams");
        assertThat(mine().lastUsed()).contains(StandingClock.THURSDAY_NOON);

        clock.set(StandingClock.THURSDAY_NOON.plusSeconds(61));
        client.get("/api/v1/teams");
        assertThat(mine().lastUsed()).contains(StandingClock.THURSDAY_NOON.plusSeconds(61));
    }

    @Test
    void anotherTeamIsUnknown() {
        var other = teams.found();
        var client = ofTeam(crew.manager().account(), crew.team(), EnumSet.allOf(TokenScope.class));

        assertThat(client.get("/api/v1/teams/" + crew.team()).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/teams/" + other.team()).response().body())
                .isEqualTo(client.get("/api/v1/teams/999999999").response().body());
    }

    @Test
    void aTokenOfATeamEndsWithTheRoleOfItsMaker() {
        var second = teams.hire(crew, "Bram");
        teams.as(
                crew.manager().account(),
                () -> members.become(crew.team(), second.account(), nl.koers.identity.Role.MANAGER));
        var client = ofTeam(second.account(), crew.team(), Set.of(TokenScope.READ_BOARD));
        assertThat(client.get("/api/v1/teams").status()).isEqualTo(200);

        teams.as(
                crew.manager().account(),
                () -> members.become(crew.team(), second.account(), nl.koers.identity.Role.REP));

        assertThat(client.get("/api/v1/teams").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404, not-found",
        "GET, /api/v1, 404, not-found",
        "DELETE, /api/v1/teams, 405, method",
        "POST, /api/v1/teams, 405, method",
    })
    void whatIsNotThereIsSaid(String method, String path, int status, String problem) {
        var answer = own(rep.account(), TokenScope.READ_BOARD).send(method, path, "", request -> request);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"nl, Onbekend", "en, Unknown", "'de, en;q=0.5', Unknown", "fr, Onbekend", "%%%, Onbekend"})
    void problemsAreToldInTheLanguageOfTheRequest(String language, String title) {
        var answer = own(rep.account(), TokenScope.READ_BOARD)
                .send("GET", "/api/v1/nothing", "", request -> request.header("Accept-Language", language));

        assertThat(answer.json().path("title").asString()).isEqualTo(title);
    }

    @Test
    void aTokenThatAsksTooOftenIsToldWhenToComeBack() {
        var client = own(rep.account(), TokenScope.READ_BOARD);
        var token = mine().id();

        var refused = Stream.generate(() -> {
                    IntStream.range(0, 400).forEach(turn -> rates.ask(token));
                    return client.get("/api/v1/teams");
                })
                .limit(20)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refused.problem()).isEqualTo("too-many");
        assertThat(refused.header("retry-after")).isEqualTo("1");
        assertThat(refused.header("ratelimit-policy")).isEqualTo("\"token\";q=300;w=60");
        assertThat(refused.header("ratelimit")).isEqualTo("\"token\";r=0;t=1");
        var other = ofTeam(crew.manager().account(), crew.team(), Set.of(TokenScope.READ_BOARD))
                .get("/api/v1/teams");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("ratelimit")).startsWith("\"token\";r=299;t=");
    }

    @Test
    void onlyJsonIsAnswered() {
        var answer = own(rep.account(), TokenScope.READ_BOARD)
                .send("GET", "/api/v1/teams", "", request -> request.header("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
    }

    @Test
    void thePageIsForEverybody() {
        assertThat(new ApiClient(port, "").get("/api").status()).isEqualTo(200);
    }

    private ApiToken mine() {
        return teams.as(rep.account(), ownTokens::mine).getFirst();
    }

    private ApiClient own(AccountId account, TokenScope... scopes) {
        var wanted = new NewToken("Mijn script", Set.of(scopes), 30);
        return new ApiClient(port, saved(teams.as(account, () -> ownTokens.make(crew.team(), wanted))));
    }

    private ApiClient ofTeam(AccountId manager, TeamId team, Set<TokenScope> scopes) {
        var wanted = new NewToken("CRM", scopes, 30);
        return new ApiClient(port, saved(teams.as(manager, () -> teamTokens.make(team, wanted))));
    }
}
