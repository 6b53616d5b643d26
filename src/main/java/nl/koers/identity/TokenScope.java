package nl.koers.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a token may be used for. A scope opens routes of the API, and lets through no more than the rights that these
 * need; a right that no scope names is denied to every token.
 */
public enum TokenScope {
    /** Names, norms, counts and judgements, as on the board. */
    READ_BOARD,
    /** Appointments one by one, customers and leave. */
    READ_DETAILS,
    /** Deals with their values. */
    READ_REVENUE,
    /** The plan and the actions. */
    READ_PLAN,
    /** Appointments: add, change, cancel. */
    WRITE_APPOINTMENTS,
    /** Deals: open, change, win, lose. */
    WRITE_DEALS,
    /** Leave: take and take back. */
    WRITE_LEAVE,
    /** Customers: add and rename. */
    WRITE_CUSTOMERS;

    static Set<Right> rightsOf(Set<TokenScope> scopes) {
        var rights = EnumSet.noneOf(Right.class);
        scopes.forEach(scope -> rights.addAll(scope.rights()));
        return rights;
    }

    /** Every scope reads the board, because nothing can be done in a team without its days and settings. */
    private Set<Right> rights() {
        return switch (this) {
            case READ_BOARD -> EnumSet.of(Right.READ_BOARD);
            case READ_DETAILS ->
                EnumSet.of(Right.READ_BOARD, Right.READ_TEAM, Right.READ_WEEK, Right.READ_DETAILS, Right.READ_TERMS);
            case READ_REVENUE ->
                EnumSet.of(Right.READ_BOARD, Right.READ_TEAM, Right.READ_WEEK, Right.READ_DETAILS, Right.READ_REVENUE);
            case READ_PLAN -> EnumSet.of(Right.READ_BOARD, Right.READ_TEAM);
            case WRITE_APPOINTMENTS, WRITE_DEALS ->
                EnumSet.of(Right.READ_BOARD, Right.READ_TEAM, Right.READ_WEEK, Right.WRITE_WEEK);
            case WRITE_LEAVE -> EnumSet.of(Right.READ_BOARD, Right.READ_TEAM, Right.READ_TERMS, Right.WRITE_WEEK);
            case WRITE_CUSTOMERS -> EnumSet.of(Right.READ_BOARD, Right.READ_TEAM, Right.WRITE_CUSTOMERS);
        };
    }
}
