/** Calendars of reps elsewhere, looked at every hour for what may be a customer appointment. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.subscription;
