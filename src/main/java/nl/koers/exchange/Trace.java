package nl.koers.exchange;

import java.util.Optional;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.RepId;

/**
 * What an import did to one thing, so that it can be taken back.
 *
 * @param rep whose it is; empty for what is of the whole team
 * @param id of the thing, by its own table
 * @param key by which its kind finds it again, see {@link nl.koers.exchange.model.ImportKey}
 * @param version that the import left behind
 * @param name by what a person recognises it
 * @param before what it was, as its kind writes it; empty for what the import added
 */
record Trace(
        Subject subject,
        Optional<RepId> rep,
        long id,
        String key,
        long version,
        String name,
        Optional<String> before) {}
