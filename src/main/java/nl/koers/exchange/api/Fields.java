package nl.koers.exchange.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.exchange.model.ImportKey;
import nl.koers.exchange.model.PlainText;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Reads fields of a body, and says which one is wrong. */
final class Fields {

    private static final int LONGEST_EXTERNAL_ID = 100;

    private Fields() {}

    static <T> T needed(String pointer, @Nullable T value) {
        if (value == null) {
            throw Refusal.ofField(pointer, Reason.of("api.field-missing"));
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Optional<Money> money(String pointer, @Nullable BigDecimal value) {
        try {
            return Optional.ofNullable(value).map(Money::new);
        } catch (IllegalArgumentException none) {
            throw Refusal.ofField(pointer, Reason.of("api.field-unreadable"));
        }
    }

    static long id(String pointer, @Nullable Long value) {
        if (value != null && value < 1) {
            throw Refusal.ofField(pointer, Reason.of("api.field-unreadable"));
        }
        return needed(pointer, value);
    }

    /** The key by which an import would know it as well; empty without a number of another program. */
    static Optional<String> importKey(@Nullable String externalId) {
        return importKey(externalId, () -> Refusal.ofField("/externalId", Reason.of("api.field-unreadable")));
    }

    /** The same for a number in the address. */
    static Optional<String> askedKey(@Nullable String externalId) {
        return importKey(externalId, () -> Refusal.ofParameter("externalId"));
    }

    private static Optional<String> importKey(@Nullable String externalId, Supplier<Refusal> refusal) {
        var given = Optional.ofNullable(externalId);
        if (given.filter(Fields::isNoNumber).isPresent()) {
            throw refusal.get();
        }
        return given.map(ImportKey::ofExternalId);
    }

    private static boolean isNoNumber(String id) {
        return id.length() > LONGEST_EXTERNAL_ID
                || !id.equals(id.strip())
                || PlainText.clean(id).isEmpty()
                || id.codePoints().anyMatch(Character::isISOControl);
    }

    /** The number that another program gave, where one did. */
    static Optional<String> externalId(Optional<String> importKey) {
        return importKey.filter(key -> key.startsWith("x:")).map(key -> key.substring(2));
    }
}
