package nl.koers.exchange.sheet;

import java.io.IOException;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;

/** Ends the reading of a workbook from however deep inside; never leaves this package. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Refusal(String key, Object... arguments) {
        super(key);
        this.reason = Reason.of("import." + key, arguments);
    }

    <T> Reading<T> reading() {
        return new Reading.Refused<>(reason);
    }
}
