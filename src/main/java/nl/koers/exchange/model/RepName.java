package nl.koers.exchange.model;

import nl.koers.kernel.RepId;

/** How a rep may be named in a file. */
public record RepName(RepId id, String name, String email) {}
