package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.koers.identity.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A CRM keeps its deals in Koers too. */
class DealsApiTest extends ApiScene {

    private static final String WISH = """
            {"externalId": "crm-1", "customer": {"name": "Rotec BV"}, "openedOn": "2026-11-02", "estimate": 12500.5}""";

    @Test
    void anExternalIdIsOpenedOnceAndShowsTheWayToChangeIt() {
        var first = client.post(deals(), WISH);
        var again = client.post(deals(), WISH.replace("12500.5", "1"));

        assertThat(List.of(first.status(), again.status())).containsExactly(201, 200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        var changed = client.put(
                again.header("location"),
                again.header("etag"),
                WISH.replace("12500.5", "9000").replace("crm-1", "x"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("externalId").asString()).isEqualTo("crm-1");
        assertThat(client.put(first.header("location"), first.header("etag"), WISH)
                        .status())
                .isEqualTo(412);
        assertThat(client.get(deals() + "?externalId=crm-1").json().path("items"))
                .containsExactly(changed.json());
        assertThat(client.get(deals() + "?externalId=crm-2").json().path("items"))
                .isEmpty();
        assertThat(client.get(deals()).json().path("items")).hasSize(1);
    }

    @Test
    void twoAtOnceOpenOneDeal() {
        var ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(turn -> client.post(deals(), WISH))
                .map(answer -> answer.json().path("id").asLong())
                .distinct();

        assertThat(ids).hasSize(1);
    }

    @Test
    void colleaguesMayHaveTheSameExternalId() {
        var bram = teams.hire(ground.crew, "Bram");

        client.post(deals(), WISH);
        var other = client.post(ground.team() + "/reps/" + bram.rep() + "/deals", WISH);

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().path("rep").asString()).isEqualTo(bram.rep().toString());
    }

    @Test
    void anIdempotencyKeyIsUsedOnce() {
        UnaryOperator<String> bare = wish -> wish.replace("\"externalId\": \"crm-1\", ", "");
        var first = keyed(bare.apply(WISH));
        var again = keyed(bare.apply(WISH));

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(keyed(bare.apply(WISH).replace("Rotec", "Anker")).problem()).isEqualTo("key-reused");
        assertThat(client.get(deals()).json().path("items")).hasSize(1);
    }

    @Test
    void whoOnlyWritesIsNotToldTheRevenue() {
        var won = client.put(
                client.post(deals(), WISH).header("location") + "/won",
                "\"0\"",
                "{\"on\": \"2026-11-04\", \"value\": 7}");
        var writer = ground.ofTeam(TokenScope.WRITE_DEALS, TokenScope.WRITE_CUSTOMERS);

        assertThat(won.json().path("value").asInt()).isEqualTo(7);
        for (var answer : new ApiClient.Answer[] {
            writer.post(deals(), WISH),
            writer.put(deals() + "/" + won.json().path("id") + "/open", won.header("etag"), "")
        }) {
            assertThat(answer.status()).isLessThan(300);
            assertThat(answer.json().has("estimate")).isFalse();
            assertThat(answer.json().has("value")).isFalse();
        }
        assertThat(writer.get(deals()).status()).isEqualTo(403);
    }

    @Test
    void aLongListComesInParts() {
        IntStream.range(0, 3).forEach(number -> client.post(deals(), WISH.replace("crm-1", "crm-" + number)));

        var first = client.get(deals() + "?limit=2").json();
        var second = client.get(first.path("next").asString()).json();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(client.get(deals() + "?cursor=" + new Cursor(LocalDate.of(1970, 1, 1), 1).written())
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a part of an id       | {"customer": {"id": 1.5}, "openedOn": "2026-11-02"}                 | 400 | /customer/id
            no money              | {"customer": {"name": "x"}, "openedOn": "2026-11-02", "estimate": 1e99}     | 422 | /estimate
            more digits than are  | {"customer": {"name": "x"}, "openedOn": "2026-11-02", "estimate": 1e-99999} | 422 | /estimate
            a moment              | {"customer": {"name": "x"}, "openedOn": "2026-11-02T10:00:00Z"}     | 400 | /openedOn
            an empty day          | {"customer": {"name": "x"}, "openedOn": ""}                         | 400 | /openedOn
            half a character      | {"customer": {"name": "x"}, "openedOn": "2026-11-02", "note": "\\ud83d"} | 400 | /note
            nothing that is seen  | {"externalId": "\\u200b", "customer": {"name": "x"}, "openedOn": "2026-11-02"} | 422 | /externalId
            """)
    void whatIsWrongIsPointedAt(String why, String body, int status, String pointer) {
        var answer = client.post(deals(), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private String deals() {
        return ground.rep() + "/deals";
    }

    private ApiClient.Answer keyed(String json) {
        return client.send("POST", deals(), json, request -> request.header("Idempotency-Key", "sleutel-1"));
    }
}
