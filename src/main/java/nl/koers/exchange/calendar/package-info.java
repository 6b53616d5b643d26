/** Reads calendar files (RFC 5545) and picks what happens in chosen weeks. Nothing here touches network or disk. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.calendar;
