package nl.koers.appointment;

/**
 * What an import did.
 *
 * @param added appointments that are new
 * @param known appointments that were there already, by their import keys; these were left alone
 */
public record Imported(int added, int known) {}
