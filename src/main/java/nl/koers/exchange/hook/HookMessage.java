package nl.koers.exchange.hook;

import java.time.Instant;
import java.util.Optional;

/**
 * A message in the log of a webhook.
 *
 * @param event as it stands in the message
 * @param tries how often it was sent
 * @param triedAt when last
 * @param status what was answered then, of HTTP; 0 when nobody answered
 */
public record HookMessage(
        long id, String event, Instant madeAt, State state, int tries, Optional<Instant> triedAt, int status) {

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        GIVEN_UP
    }
}
