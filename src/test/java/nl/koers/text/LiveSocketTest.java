package nl.koers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.kernel.AccountId;
import nl.koers.testing.Browser;
import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people on one text hear of each other. */
class LiveSocketTest extends SocketScene {

    @Autowired
    TextTables tables;

    @Test
    void whatOnePersonTypesTheOthersHear() {
        var first = line(anna.email());
        var second = line(crew.manager().email());
        assertThat(first.open(text, -1, "anna").next("text").path("doc").asString())
                .isEmpty();
        second.open(text, -1, "mies").next("text");

        first.push(text, 0, "anna", 1, "[[0,'Hallo']]");
        var heard = second.next("changes");
        first.push(text, 1, "anna", 2, "[5,[0,'','Mies']]");

        assertThat(heard.path("rev").asLong()).isZero();
        assertThat(heard.path("changes").get(0).toString()).isEqualTo("{\"c\":\"anna\",\"n\":1,\"s\":[[0,\"Hallo\"]]}");
        first.next("anna", 2);
        assertThat(markdown()).isEqualTo("Hallo\nMies");
    }

    @Test
    void lateChangesMoveOverWhatCameInBetween() {
        var first = line(anna.email()).open(text, -1, "anna");
        var second = line(crew.manager().email()).open(text, -1, "mies");
        first.next("text");
        second.next("text");

        first.push(text, 0, "anna", 1, "[[0,'een']]");
        first.next("changes");
        second.push(text, 0, "mies", 1, "[[0,'twee']]");

        second.next("mies", 1);
        assertThat(markdown()).isEqualTo("eentwee");
    }

    @Test
    void nobodyWritesUnderTheClientOfSomebodyElse() {
        var first = line(anna.email()).open(text, -1, "anna");
        first.next("text");

        line(crew.manager().email())
                .open(text, -1, "anna")
                .push(text, 0, "anna", 1, "[[0,'kwaad']]")
                .next("denied");
        first.push(text, 0, "anna", 1, "[[0,'goed']]").next("anna", 1);

        assertThat(markdown()).isEqualTo("goed");
    }

    @Test
    void whoComesBackHearsWhatWasMissed() {
        var first = line(anna.email()).open(text, -1, "anna");
        first.push(text, 0, "anna", 1, "[[0,'een']],[3,[0,'twee']]").next("changes");

        var missed = line(crew.manager().email()).open(text, 1, "mies").next("changes");

        assertThat(missed.path("rev").asLong()).isEqualTo(1);
        assertThat(missed.path("changes").size()).isEqualTo(1);
        assertThat(line(anna.email())
                        .open(text, -1, "anna")
                        .next("text")
                        .path("ack")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whatIsSentTwiceStandsThereOnce() {
        var line = line(anna.email()).open(text, -1, "anna");

        line.push(text, 0, "anna", 1, "[[0,'een']]").push(text, 0, "anna", 1, "[[0,'een']],[3,[0,'!']]");
        line.push(text, 0, "anna", 1, "[[0,'een']],[3,[0,'!']]");
        line.next("anna", 2);
        line.push(text, 2, "anna", 3, "[4,[0,'?']]").next("anna", 3);

        assertThat(markdown()).isEqualTo("een!?");
    }

    @Test
    void aMissingChangeIsAskedForAgain() {
        var line = line(anna.email()).open(text, -1, "anna");

        line.push(text, 0, "anna", 3, "[[0,'een']]");

        var refused = line.next("refused");
        assertThat(refused.path("why").asString()).isEqualTo("gap");
        assertThat(refused.path("ack").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'do':'push','text':T,'rev':0,'client':'anna','first':1,'changes':[[5,[0,'x']]]}",
                "{'do':'push','text':T,'rev':9,'client':'anna','first':1,'changes':[[[0,'x']]]}",
                "{'do':'push','text':T,'rev':0,'client':'anna','first':1,'changes':[]}",
                "{'do':'push','text':T,'rev':0,'client':'anna','first':1,'changes':[{'a':1}]}",
                "{'do':'push','text':T,'rev':0,'client':'mies','first':1,'changes':[[[0,'x']]]}",
                "{'do':'push','text':T,'rev':0,'client':'<b>','first':1,'changes':[[[0,'x']]]}",
                "{'do':'push','text':T,'rev':'0','client':'anna','first':1,'changes':[[[0,'x']]]}",
                "{'do':'push','text':T,'rev':0,'client':'anna','first':0,'changes':[[[0,'x']]]}",
                "{'do':'open','text':T,'rev':-2,'client':'anna'}",
                "{'do':'dance','text':T}"
            })
    void whatKoersDoesNotUnderstandIsRefused(String message) {
        var line = line(anna.email()).open(text, -1, "anna");

        line.say(message.replace("T", text.toString()));

        assertThat(line.next("refused").path("why").asString()).isEqualTo("broken");
        assertThat(line.isOpen()).isTrue();
        assertThat(markdown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "7", "{'do':'push','text':0}"})
    void whatIsNoMessageEndsTheSocket(String message) {
        assertThat(line(anna.email()).say(message).closed()).isEqualTo(Outbox.TOO_MANY);
    }

    @Test
    void longAndFrequentMessagesEndTheSocket() {
        assertThat(line(anna.email())
                        .say("{'do':'here','token':'" + "x".repeat(LiveSocket.LONGEST_MESSAGE) + "'}")
                        .closed())
                .isEqualTo(Outbox.TOO_LARGE);

        var hasty = line(anna.email());
        for (var times = 0; times < 10 * LiveSocket.MOST_AT_ONCE && hasty.isOpen(); times++) {
            hasty.murmur("{'do':'ping'}");
        }
        assertThat(hasty.closed()).isEqualTo(Outbox.TOO_MANY);
    }

    @Test
    void aLongPieceIsTakenAndATooLongTextIsNot() {
        var line = line(anna.email()).open(text, -1, "anna");
        var piece = "x".repeat(50_000);
        line.push(text, 0, "anna", 1, "[[0,'" + piece + "']]");
        line.push(text, 1, "anna", 2, "[50000,[0,'" + piece + "']]").push(text, 2, "anna", 3, "[100000,[0,'x']]");

        assertThat(line.next("refused").path("why").asString()).isEqualTo("too-long");
        assertThat(markdown()).hasSize(100_000);
    }

    @Test
    void aFrozenTextTakesNothingMore() {
        var line = line(anna.email()).open(text, -1, "anna");
        line.push(text, 0, "anna", 1, "[[0,'een']]").next("changes");

        freeze(true);
        assertThat(line.next("frozen").path("frozen").asBoolean()).isTrue();
        line.push(text, 1, "anna", 2, "[3,[0,'!']]");
        assertThat(line.next("refused").path("why").asString()).isEqualTo("frozen");
        freeze(false);
        assertThat(line.next("frozen").path("frozen").asBoolean()).isFalse();
        line.push(text, 1, "anna", 2, "[3,[0,'!']]").next("anna", 2);

        assertThat(markdown()).isEqualTo("een!");
    }

    @Test
    void whatAnotherNodeWroteIsHeardToo() {
        var line = line(anna.email()).open(text, -1, "anna");
        line.push(text, 0, "anna", 1, "[[0,'een']]").next("changes");

        var elsewhere = new Update("elders", 1, ChangeSet.replace(3, 3, 3, "twee"));
        assertThat(tables.append(text, 1, List.of(new StoredChange(2, elsewhere, new AccountId(1), clock.instant()))))
                .isTrue();
        assertThat(line.next("changes").path("changes").get(0).path("c").asString())
                .isEqualTo("elders");
        line.push(text, 1, "anna", 2, "[3,[0,'!']]").next("anna", 2);

        assertThat(markdown()).isEqualTo("een!twee");
    }

    @Test
    void everybodySeesWhoIsThereAndWhere() {
        var first = line(anna.email()).open(text, -1, "anna");
        line(crew.manager().email())
                .open(text, -1, "mies")
                .say("{'do':'caret','text':" + text + ",'rev':0,'anchor':0,'head':0}");

        var people = first.next(frame -> frame.path("is").asString().equals("people")
                        && frame.path("people").size() == 2
                        && frame.toString().contains("anchor"))
                .path("people");

        assertThat(people.valueStream().map(person -> person.path("name").asString()))
                .containsExactlyInAnyOrder("Anna de Wit", "Mies Manager");
        assertThat(people.valueStream().map(person -> person.path("k").asString()))
                .containsExactlyInAnyOrder("anna", "mies");
    }

    @Test
    void whoLeavesIsNotThereAnyMore() {
        var first = line(anna.email()).open(text, -1, "anna");
        var second = line(crew.manager().email()).open(text, -1, "mies");
        first.next(frame -> frame.path("people").size() == 2);

        second.close();

        first.next(frame -> frame.path("people").size() == 1);
    }

    @Test
    void nothingIsCompressed() throws IOException {
        var browser = browser(anna.email());
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + Line.PATH + " HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + "Sec-WebSocket-Extensions: permessage-deflate\r\nCookie: " + Browser.DEVICE + "="
                                    + browser.cookie(Browser.DEVICE).orElseThrow() + "; " + Browser.SESSION + "="
                                    + browser.cookie(Browser.SESSION).orElseThrow() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            assertThat(answer.toString()).startsWith("HTTP/1.1 101").doesNotContain("permessage");
        }
    }

    private void freeze(boolean frozen) {
        teams.as(crew.manager().account(), () -> {
            if (frozen) {
                texts.freeze(crew.team(), text);
            } else {
                texts.thaw(crew.team(), text);
            }
            return true;
        });
    }
}
