package nl.koers.deal;

import nl.koers.kernel.RepId;

/** Whose deals may be looked at. */
public record Seller(RepId id, String name) {}
