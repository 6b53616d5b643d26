/** What a team takes out of Koers as a file: tables for spreadsheets and for the import of Koers itself. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.export;
