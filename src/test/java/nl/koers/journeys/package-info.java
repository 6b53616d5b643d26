/** What people do with Koers, in a real browser on the built application. */
@org.jspecify.annotations.NullMarked
package nl.koers.journeys;
