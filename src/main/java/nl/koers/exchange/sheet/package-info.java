/** Reads spreadsheets into tables, and tells one kind of file from another. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.sheet;
