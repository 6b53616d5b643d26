/** Asks servers elsewhere, at addresses that people typed: only by HTTPS, and never one inside the own network. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.net;
