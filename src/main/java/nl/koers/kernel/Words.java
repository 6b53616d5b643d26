package nl.koers.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns a translation key into a text in one language. */
public interface Words {

    Locale locale();

    /** The text of a key, with its arguments filled in ({@code {0}}, {@code {1}}). */
    String text(String key, Object... arguments);

    /** A reason as a sentence; days and amounts in it as people write them. */
    default String sentence(Reason reason) {
        return text(
                "reason." + reason.key(),
                reason.arguments().stream().map(this::written).toArray());
    }

    private Object written(Object argument) {
        return switch (argument) {
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
            case Money money -> money.in(locale());
            default -> argument;
        };
    }
}
