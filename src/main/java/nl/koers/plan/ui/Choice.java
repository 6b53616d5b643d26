package nl.koers.plan.ui;

/** One of the possibilities of a value: as it is kept, and in words. */
record Choice(String value, String text) {}
