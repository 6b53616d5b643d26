package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.koers.audit.AuditEntry;
import nl.koers.audit.AuditLog;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;
import nl.koers.identity.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Appointments by way of the API. */
class AppointmentsApiTest extends ApiScene {

    private static final String WISH = """
            {"customer": {"name": "Bakkerij De Korenaar"}, "day": "2026-11-20", "time": "09:30", "note": "Proef"}""";

    @Autowired
    AuditLog audit;

    @Test
    void whatIsAddedCanBeFetchedAgain() {
        var added = client.post(ground.rep() + "/appointments", WISH);

        assertThat(added.status()).isEqualTo(201);
        var fetched = client.get(added.header("location"));
        assertThat(fetched.json()).isEqualTo(added.json());
        assertThat(fetched.header("etag")).isEqualTo(added.header("etag")).isEqualTo("\"0\"");
        assertThat(added.json().path("customer").path("name").asString()).isEqualTo("Bakkerij De Korenaar");
        assertThat(added.json().path("state").asString()).isEqualTo("PLANNED");
    }

    @Test
    void whoDidNotSeeTheLatestVersionChangesNothing() {
        var added = client.post(ground.rep() + "/appointments", WISH);
        var where = added.header("location");
        var etag = added.header("etag");
        var other = WISH.replace("Proef", "Contract");

        assertThat(client.put(where, etag, other).status()).isEqualTo(200);
        var late = client.put(where, etag, WISH.replace("Proef", "Te laat"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("detail").asString()).contains("Kassa");
        assertThat(client.get(where).json().path("note").asString()).isEqualTo("Contract");
        assertThat(client.send("PUT", where, other, request -> request).problem())
                .isEqualTo("match-missing");
        assertThat(client.put(where, "*", other).problem()).isEqualTo("match-missing");
        assertThat(client.put(where, "W/\"1\"", WISH).status())
                .as("as a proxy passes it on")
                .isEqualTo(200);
    }

    @Test
    void anExternalIdIsAddedOnce() {
        var wish = WISH.replace("{\"customer\"", "{\"externalId\": \"crm-1\", \"customer\"");
        var first = client.post(ground.rep() + "/appointments", wish);
        var again = client.post(ground.rep() + "/appointments", wish.replace("Proef", "Anders"));

        assertThat(List.of(first.status(), again.status())).containsExactly(201, 200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.json().path("externalId").asString()).isEqualTo("crm-1");
        assertThat(client.get(ground.rep() + "/appointments?externalId=crm-1")
                        .json()
                        .path("items"))
                .containsExactly(first.json());
        assertThat(client.get(ground.rep() + "/appointments").json().path("items"))
                .hasSize(1);
    }

    @Test
    void aCustomerOfANameIsAddedOnce() {
        var first = client.post(ground.team() + "/customers", "{\"name\": \"Slagerij Smit\"}");
        var again = client.post(ground.team() + "/customers", "{\"name\": \" slagerij  SMIT\"}");

        assertThat(List.of(first.status(), again.status())).containsExactly(201, 200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
    }

    @Test
    void anIdempotencyKeyIsUsedOnce() {
        var first = keyed("sleutel-1", WISH);
        var again = keyed("sleutel-1", WISH);
        var other = keyed("sleutel-1", WISH.replace("Proef", "Anders"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(client.get(ground.rep() + "/appointments").json().path("items"))
                .hasSize(1);
    }

    @Test
    void aRefusedRequestMayBeSentAgainWithItsKey() {
        var refused = keyed("sleutel-2", WISH.replace("2026-11-20", "1950-01-01"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("reason").asString()).isEqualTo("appointment.day-outside");
        assertThat(keyed("sleutel-2", WISH).status()).isEqualTo(201);
    }

    @Test
    void aLongListComesInParts() {
        for (var day = 23; day < 28; day++) {
            client.post(ground.rep() + "/appointments", WISH.replace("2026-11-20", "2026-11-" + day));
        }

        var path = ground.rep() + "/appointments?from=2026-11-24&limit=2";
        var first = client.get(path).json();
        var second = client.get(first.path("next").asString()).json();

        assertThat(first.path("items").findValuesAsString("day")).containsExactly("2026-11-24", "2026-11-25");
        assertThat(second.path("items").findValuesAsString("day")).containsExactly("2026-11-26", "2026-11-27");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void whatIsCancelledStays() {
        var added = client.post(ground.rep() + "/appointments", WISH);
        var cancelled = client.send(
                "POST",
                added.header("location") + "/cancel",
                "{\"reason\": \"Ziek\"}",
                request -> request.header("If-Match", added.header("etag")));

        assertThat(cancelled.json().path("state").asString()).isEqualTo("CANCELLED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not JSON             | {                                                     | 400 |
            unknown field        | {"customer": {"id": 1}, "day": "2026-11-20", "dag": 1}  | 400 | /dag
            unknown field inside | {"customer": {"id": 1, "naam": "x"}}                  | 400 | /customer/naam
            number as a text     | {"customer": {"id": "1"}, "day": "2026-11-20"}        | 400 | /customer/id
            no such day          | {"customer": {"id": 1}, "day": "2026-02-30"}          | 400 | /day
            no such state        | {"customer": {"id": 1}, "state": "GONE"}              | 400 | /state
            a field twice        | {"day": "2026-11-20", "day": "2026-11-21"}            | 400 |
            no day               | {"customer": {"id": 1}}                               | 422 | /day
            no customer          | {"day": "2026-11-20"}                                 | 422 | /customer
            id and name          | {"day": "2026-11-20", "customer": {"id": 1, "name": "x"}} | 422 | /customer
            impossible id        | {"day": "2026-11-20", "customer": {"id": -1}}         | 422 | /customer/id
            """)
    void whatIsWrongIsPointedAt(String why, String body, int status, String pointer) {
        var answer = client.post(ground.rep() + "/appointments", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        if (pointer != null) {
            assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
        }
        assertThat(client.get(ground.rep() + "/appointments").json().path("items"))
                .isEmpty();
    }

    @Test
    void onlyJsonIsRead() {
        var answer = client.send(
                "POST",
                ground.rep() + "/appointments",
                "",
                request -> request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString(WISH)));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aLargeBodyIsRefused() {
        var answer = client.post(ground.rep() + "/appointments", WISH.replace("Proef", "x".repeat(300_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=501",
        "limit=x",
        "cursor=%%%",
        "cursor=AAAA",
        "from=gisteren",
        "from=2026-02-01&to=2026-01-01"
    })
    void parametersThatMeanNothingAreRefused(String query) {
        var answer = client.get(ground.rep() + "/appointments?" + query.replace("%", "%25"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).has("parameter")).isTrue();
    }

    @Test
    void theAuditNamesTheToken() {
        client.post(ground.rep() + "/appointments", WISH);
        ground.ofRep(TokenScope.values()).post(ground.rep() + "/appointments", WISH.replace("11-20", "11-19"));

        var entries = teams.as(
                ground.crew.manager().account(),
                () -> audit.ofTeam(ground.crew.team(), AuditSpan.EVER, AuditPage.first(20)));

        assertThat(entries.stream().filter(entry -> entry.what().startsWith("appointment")))
                .extracting(AuditEntry::who)
                .containsExactlyInAnyOrder("Kassa", "Anna de Vries · Mijn script");
    }

    @Test
    void aNameNeedsTheScopeForCustomers() {
        var narrow = ground.ofTeam(TokenScope.WRITE_APPOINTMENTS);
        var customer = client.post(ground.team() + "/customers", "{\"name\": \"Slagerij\"}")
                .json()
                .path("id")
                .asLong();

        var refused = narrow.post(ground.rep() + "/appointments", WISH);
        assertThat(refused.problem()).isEqualTo("scope");
        assertThat(refused.json().path("detail").asString())
                .isEqualTo(
                        "Dit mag niet met deze sleutel. Nodig is: ‘Klanten toevoegen en hernoemen’ (WRITE_CUSTOMERS).");
        assertThat(narrow.post(
                                ground.rep() + "/appointments",
                                "{\"customer\": {\"id\": %d}, \"day\": \"2026-11-20\"}".formatted(customer))
                        .status())
                .isEqualTo(201);
        assertThat(narrow.get(ground.rep() + "/appointments").header("www-authenticate"))
                .contains("insufficient_scope", "READ_DETAILS");
    }

    private ApiClient.Answer keyed(String key, String json) {
        return client.send(
                "POST", ground.rep() + "/appointments", json, request -> request.header("Idempotency-Key", key));
    }
}
