package nl.koers.identity;

import java.time.Instant;

/** A link that shows the board of a team without sign-in. */
public record TvLink(long id, String label, Instant createdAt) {}
