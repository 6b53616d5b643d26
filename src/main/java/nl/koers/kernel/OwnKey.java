package nl.koers.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a thing of this Koers outside of it, so that it is known again when it comes back in a file. The moment at which it
 * was made is part of the name: another Koers has other things of the same numbers.
 */
public final class OwnKey {

    private static final Pattern WRITTEN = Pattern.compile("k:(\\d{1,18})-[0-9a-z]{1,13}");
    private static final int DIGITS = 36;

    private OwnKey() {}

    /** {@code k:17-hx2k9c3f1s}. */
    public static String of(long id, Instant madeAt) {
        return "k:" + id + "-" + Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, madeAt), DIGITS);
    }

    /** The number in such a name; empty for any other text. */
    public static Optional<Long> id(String key) {
        var match = WRITTEN.matcher(key);
        return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
    }
}
