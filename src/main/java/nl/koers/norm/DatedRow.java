package nl.koers.norm;

/** A stored value that holds from a day on. */
interface DatedRow<V> {

    void become(V value, String by);

    /** Who wrote it last, by name. */
    String changedBy();
}
