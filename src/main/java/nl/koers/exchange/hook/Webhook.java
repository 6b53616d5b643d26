package nl.koers.exchange.hook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A webhook as people see it; its secret is not shown again.
 *
 * @param host to which it goes; the rest of the address may be a secret
 * @param offSince since when it is switched off, because messages could not be brought for a day
 */
public record Webhook(
        long id, String name, String host, Set<HookEvent> events, Instant madeAt, Optional<Instant> offSince) {}
