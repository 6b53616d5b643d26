/** The import, step by step: choose a file, say what its columns hold, look, confirm. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.ui;
