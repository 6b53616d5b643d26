package nl.koers.demo;

/**
 * What comes out of somebody's appointments.
 *
 * @param requests out of one appointment, on average
 * @param orders out of one request, on average
 * @param value of an order, in euros, half of them above it
 * @param aim the target as a share of what the year brings at this pace; 0 for who has none yet
 */
record Trade(double requests, double orders, int value, double aim) {

    /** Serves existing customers, and makes the target. */
    static final Trade USUAL = new Trade(0.22, 0.36, 9_000, 0.93);

    /** Wins new customers: little revenue yet. */
    static final Trade NEW_BUSINESS = new Trade(0.12, 0.22, 4_500, 1);

    Trade aimingAt(double share) {
        return new Trade(requests, orders, value, share);
    }

    Trade selling(double requestsEach, double ordersEach, int worth) {
        return new Trade(requestsEach, ordersEach, worth, aim);
    }
}
