/** Reads files of text into tables. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.csv;
