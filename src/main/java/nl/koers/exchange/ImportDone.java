package nl.koers.exchange;

import java.util.OptionalLong;

/**
 * What an import did.
 *
 * @param run by which it can be taken back; empty when there was nothing to do
 * @param added things that are new
 * @param changed things that were brought up to date
 * @param known things that somebody imported in the meantime; these were left alone
 */
public record ImportDone(OptionalLong run, int added, int changed, int known) {}
