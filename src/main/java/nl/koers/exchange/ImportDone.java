package nl.koers.exchange;

/**
 * What an import did.
 *
 * @param added appointments that are new
 * @param changed appointments that were brought up to date
 * @param known appointments that somebody imported in the meantime; these were left alone
 */
public record ImportDone(int added, int changed, int known) {

    ImportDone and(ImportDone other) {
        return new ImportDone(added + other.added, changed + other.changed, known + other.known);
    }
}
