package nl.koers.database;

/** A database that Koers would not trust with anybody's appointments. */
final class RefusedDatabase extends RuntimeException {

    RefusedDatabase(String why) {
        super(why);
    }
}
