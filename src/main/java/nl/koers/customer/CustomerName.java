package nl.koers.customer;

import java.util.Optional;
import nl.koers.kernel.Reason;

/**
 * The name of a customer: plain text of 1 to 200 characters, without spaces around it and with single ones inside.
 * Anything that looks like a script or a formula is text like any other.
 */
public record CustomerName(String value) {

    public static final int LONGEST = 200;

    public CustomerName {
        if (!value.equals(tidy(value)) || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("not the name of a customer");
        }
    }

    /** The name that somebody typed or a file holds. Ask {@link #fault} first. */
    public static CustomerName typed(String text) {
        return new CustomerName(tidy(text));
    }

    /** Why a text is not the name of a customer; empty when it is one. */
    public static Optional<Reason> fault(String text) {
        return faultOf(tidy(text));
    }

    /** What two spellings of one name have in common. */
    String key() {
        return NameKey.of(value);
    }

    private static Optional<Reason> faultOf(String tidy) {
        if (tidy.length() > LONGEST) {
            return Optional.of(Reason.of("customer.name-too-long", LONGEST));
        }
        if (tidy.codePoints().anyMatch(CustomerName::isRefused)) {
            return Optional.of(Reason.of("customer.name-unreadable"));
        }
        if (tidy.codePoints().allMatch(CustomerName::isInvisible)) {
            return Optional.of(Reason.of("customer.name-missing"));
        }
        return Optional.empty();
    }

    private static String tidy(String text) {
        var bare = text.replace('\u00a0', ' ').strip();
        return bare.contains("  ") ? bare.replaceAll(" {2,}", " ") : bare;
    }

    /** Control characters, halves of characters, and signs that turn the direction of the text around them. */
    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
        };
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
