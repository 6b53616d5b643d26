package nl.koers.appointment;

import java.util.Map;

/**
 * What an import did.
 *
 * @param ids what is new, by its import key
 * @param known how many were there already, by their import keys; these were left alone
 */
public record Imported(Map<String, Long> ids, int known) {

    public Imported {
        ids = Map.copyOf(ids);
    }

    public int added() {
        return ids.size();
    }
}
