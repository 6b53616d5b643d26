package nl.koers.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address by which somebody signs in.
 *
 * @param value lower case, at most 254 characters, one @ with something on both sides
 */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"',;:\\\\]+@[^\\s@<>\"',;:\\\\]+\\.[^\\s@<>\"',;:\\\\.]+");

    public Email {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /** Reads what somebody typed; empty when it is no address. */
    public static Optional<Email> parse(String typed) {
        try {
            return Optional.of(new Email(typed.strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
