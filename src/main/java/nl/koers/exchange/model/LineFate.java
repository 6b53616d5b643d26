package nl.koers.exchange.model;

/** The fate of the line that begins at this number. */
public record LineFate(int line, Fate fate) {}
