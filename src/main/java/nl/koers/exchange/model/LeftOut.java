package nl.koers.exchange.model;

/** Why an entry of a calendar is not even shown. */
public enum LeftOut {
    PRIVATE,
    ALL_DAY,
    CANCELLED,
    DECLINED
}
