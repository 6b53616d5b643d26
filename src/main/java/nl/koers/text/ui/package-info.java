/** Texts that are edited together, as components for views. */
@org.jspecify.annotations.NullMarked
package nl.koers.text.ui;
