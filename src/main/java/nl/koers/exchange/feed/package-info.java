/** The private calendar of a person, for calendar programs (RFC 5545). */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.feed;
