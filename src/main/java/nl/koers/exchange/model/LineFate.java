package nl.koers.exchange.model;

/** The fate of the line that begins at this number. */
public record LineFate<T>(int line, Fate<T> fate) {}
