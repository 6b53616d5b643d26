package nl.koers.text;

/** What became of a push. */
enum Verdict {
    /** All of it stands in the database. */
    STORED(""),
    FROZEN("frozen"),
    TOO_LONG("too-long"),
    /** It does not fit the text. */
    BROKEN("broken"),
    /** An earlier change of the client is missing. */
    GAP("gap"),
    /** What it is based on was folded away. */
    OLD("old");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** As the browser knows it. */
    String key() {
        return key;
    }
}
