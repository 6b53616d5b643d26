/** Koers, the cockpit of a sales team. */
@org.jspecify.annotations.NullMarked
package nl.koers;
