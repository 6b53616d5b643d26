package nl.koers.exchange.net;

import java.time.Duration;

/**
 * How much a server elsewhere may ask of Koers.
 *
 * @param time for everything together: looking up, connecting, all redirects, the last byte
 * @param bytes of the body of an answer
 * @param redirects how often a server may send on
 */
public record WebLimits(Duration time, int bytes, int redirects) {

    /** For a file that is fetched. */
    public static final WebLimits FILE = new WebLimits(Duration.ofSeconds(10), 5 * 1024 * 1024, 3);

    /** For a message that is sent: only whether it arrived matters, and it goes nowhere else. */
    public static final WebLimits MESSAGE = new WebLimits(Duration.ofSeconds(10), 64 * 1024, 0);
}
