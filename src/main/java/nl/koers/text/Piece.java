package nl.koers.text;

import nl.koers.kernel.AccountId;

/** A stretch of a text and who wrote it. */
public record Piece(String text, AccountId author) {}
