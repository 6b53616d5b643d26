package nl.koers.exchange.model;

/** Why an entry of a calendar is not even shown. */
public enum LeftOut {
    PRIVATE,
    ALL_DAY,
    CANCELLED,
    DECLINED,
    /** Of other weeks than the chosen ones: counted once, however often it recurs. */
    OTHER_WEEKS
}
