package nl.koers.exchange.hook;

import java.time.Instant;

/** Brings one message to where it goes. */
interface Carrier {

    /**
     * Brings a message.
     *
     * @param at the moment with which it is signed
     * @return what was answered, of HTTP; 0 when nobody did, or when the address may not be asked
     */
    int bring(Outbox.Due message, Instant at);
}
