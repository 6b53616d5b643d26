package nl.koers.text;

import java.time.Instant;
import nl.koers.kernel.AccountId;
import nl.koers.text.model.Update;

/**
 * One change as it stands in the database.
 *
 * @param revision of the text after it
 */
record StoredChange(long revision, Update update, AccountId author, Instant at) {}
