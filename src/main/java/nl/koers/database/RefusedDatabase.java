package nl.koers.database;

/** A database that Koers would not trust with anybody's appointments, or may not use. */
final class RefusedDatabase extends RuntimeException {

    private final String whatToDo;

    RefusedDatabase(String why, String whatToDo) {
        super(why);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
