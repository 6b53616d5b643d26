package nl.koers.exchange.export;

/** One kind of table that leaves Koers. It shows what the services give to who asks, and nothing else. */
interface Export {

    /** Its name in the address and in the texts. */
    String what();

    /** Denied at once to who may see none of it. */
    Extract extract(Ask ask);
}
