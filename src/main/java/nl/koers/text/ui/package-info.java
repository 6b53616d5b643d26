/** Texts that are edited together, as components for views. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.koers.text.ui;
