/** The screens below {@code /settings}. */
@org.jspecify.annotations.NullMarked
package nl.koers.settings.ui;
