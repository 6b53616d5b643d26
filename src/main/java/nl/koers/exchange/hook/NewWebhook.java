package nl.koers.exchange.hook;

import java.util.Optional;
import java.util.Set;
import nl.koers.exchange.model.PlainText;
import nl.koers.kernel.Reason;

/** A webhook that somebody wants. */
public record NewWebhook(String name, String address, Set<HookEvent> events) {

    private static final int LONGEST_NAME = 60;

    public NewWebhook {
        name = PlainText.clean(name);
        address = address.strip();
        events = Set.copyOf(events);
    }

    Optional<Reason> fault() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(Reason.of("name-length", LONGEST_NAME));
        }
        return events.isEmpty() ? Optional.of(Reason.of("webhook.events-missing")) : Optional.empty();
    }
}
