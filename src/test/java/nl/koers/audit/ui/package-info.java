/** Proves how a change reads. */
@org.jspecify.annotations.NullMarked
package nl.koers.audit.ui;
