package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.koers.identity.TokenScope;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** With every scope there is, a token still reaches nothing of another team, and a rep's nothing of a colleague. */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignThingsTest {

    private static final String CUSTOMER = "{\"name\": \"Geheim BV\"}";
    private static final String APPOINTMENT = "{\"customer\": {\"name\": \"Geheim BV\"}, \"day\": \"2026-11-20\"}";
    private static final String DEAL = "{\"customer\": {\"name\": \"Geheim BV\"}, \"openedOn\": \"2026-11-02\"}";
    private static final String LEAVE = "{\"first\": \"2026-12-21\", \"last\": \"2026-12-22\"}";

    @Autowired
    ApplicationContext koers;

    @Autowired
    Teams teams;

    @LocalServerPort
    int port;

    private ApiClient mine = new ApiClient(0, "");
    private ApiClient colleague = mine;
    private ApiClient theirs = mine;
    private String theirTeam = "";
    private String theirRep = "";
    private Map<String, String> real = Map.of();
    private String before = "";

    @BeforeAll
    void found() {
        var ground = new ApiGround(koers, port);
        var stranger = new ApiGround(koers, port);
        mine = ground.ofTeam(TokenScope.values());
        colleague = stranger.of(teams.hire(stranger.crew, "Bram"), TokenScope.values());
        theirs = stranger.ofTeam(TokenScope.values());
        theirTeam = stranger.team();
        theirRep = stranger.rep();
        theirs.post(theirTeam + "/customers", CUSTOMER);
        theirs.post(theirRep + "/appointments", APPOINTMENT);
        theirs.post(theirRep + "/deals", DEAL);
        theirs.post(theirRep + "/leave", LEAVE);
        real = Map.of(
                "THEIR", theirTeam,
                "MY", ground.team(),
                "SELF", ground.rep(),
                "REP", theirRep.replaceAll(".*/", ""),
                "CUSTOMERS", first(theirTeam + "/customers"),
                "APPOINTMENTS", first(theirRep + "/appointments"),
                "DEALS", first(theirRep + "/deals"),
                "LEAVE", first(theirRep + "/leave"));
        before = all();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | THEIR                                  |
            GET    | THEIR/board                            |
            GET    | THEIR/targets                          |
            GET    | THEIR/plan                             |
            GET    | THEIR/actions                          |
            GET    | THEIR/customers                        |
            GET    | THEIR/reps                             |
            GET    | MY/reps/REP/weeks/2026-W47             |
            GET    | THEIR/weeks                            |
            GET    | THEIR/reps/REP/weeks                   |
            GET    | MY/customers/CUSTOMERS                 |
            PUT    | MY/customers/CUSTOMERS                 | {"name": "Van mij"}
            GET    | SELF/appointments/APPOINTMENTS         |
            PUT    | SELF/appointments/APPOINTMENTS         | {"customer": {"name": "x"}, "day": "2026-11-20"}
            POST   | SELF/appointments/APPOINTMENTS/cancel  | {}
            POST   | MY/reps/REP/appointments               | {"customer": {"name": "x"}, "day": "2026-11-20"}
            GET    | SELF/deals/DEALS                       |
            PUT    | SELF/deals/DEALS                       | {"customer": {"name": "x"}, "openedOn": "2026-11-02"}
            PUT    | SELF/deals/DEALS/won                   | {"on": "2026-11-04", "value": 1}
            PUT    | SELF/deals/DEALS/open                  |
            POST   | MY/reps/REP/deals                      | {"customer": {"name": "x"}, "openedOn": "2026-11-02"}
            POST   | MY/reps/REP/leave                      | {"first": "2026-12-21", "last": "2026-12-22"}
            DELETE | SELF/leave/LEAVE                       |
            """)
    void anotherTeamIsUnknown(String method, String path, String body) {
        var answer = mine.send(
                method, real(path), body == null ? "" : real(body), request -> request.header("If-Match", "\"0\""));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().body()).doesNotContain("Geheim");
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"appointments, day", "deals, openedOn"})
    void aCustomerOfAnotherTeamIsAsUnknownAsAnyOther(String kind, String day) {
        var body = "{\"customer\": {\"id\": %s}, \"%s\": \"2026-11-02\"}";
        var answer = mine.post(real("SELF/") + kind, body.formatted(real("CUSTOMERS"), day));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/customer/id");
        assertThat(answer.response().body())
                .isEqualTo(mine.post(real("SELF/") + kind, body.formatted("999999999", day))
                        .response()
                        .body());
    }

    @ParameterizedTest
    @CsvSource({"appointments", "deals", "leave", "weeks"})
    void theListsOfAnotherTeamsRepAreEmpty(String kind) {
        assertThat(mine.get(real("MY/reps/REP/") + kind).json().path("items")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /appointments                     |
            GET    | /appointments/APPOINTMENTS        |
            POST   | /appointments                     | {"customer": {"name": "x"}, "day": "2026-11-20"}
            PUT    | /appointments/APPOINTMENTS        | {"customer": {"name": "x"}, "day": "2026-11-20"}
            POST   | /appointments/APPOINTMENTS/cancel | {}
            GET    | /deals                            |
            GET    | /deals?externalId=crm-1           |
            GET    | /deals/DEALS                      |
            POST   | /deals                            | {"customer": {"name": "x"}, "openedOn": "2026-11-02"}
            PUT    | /deals/DEALS/lost                 | {"on": "2026-11-04"}
            GET    | /leave                            |
            POST   | /leave                            | {"first": "2026-12-21", "last": "2026-12-22"}
            DELETE | /leave/LEAVE                      |
            """)
    void aColleagueMayDoNoMoreThanOnTheScreens(String method, String path, String body) {
        var answer = colleague.send(
                method,
                theirRep + real(path),
                body == null ? "" : body,
                request -> request.header("If-Match", "\"0\""));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("denied");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void theFirstTokenOfTheHeadersCounts() {
        var answer =
                mine.send("GET", theirTeam, "", request -> request.header("Authorization", "Bearer " + theirs.token()));

        assertThat(answer.status()).isEqualTo(404);
    }

    /** What the other team has. */
    private String all() {
        return theirs.get(theirTeam + "/customers").response().body()
                + theirs.get(theirRep + "/appointments").response().body()
                + theirs.get(theirRep + "/deals").response().body()
                + theirs.get(theirRep + "/leave").response().body();
    }

    /** With the ids of the other team's first things. */
    private String real(String text) {
        var ready = text;
        for (var name : real.entrySet()) {
            ready = ready.replace(name.getKey(), name.getValue());
        }
        return ready;
    }

    private String first(String list) {
        return theirs.get(list).json().path("items").path(0).path("id").asString();
    }
}
