/** The list of what was changed. */
@org.jspecify.annotations.NullMarked
package nl.koers.audit.ui;
