/** The frame around every screen. */
@org.jspecify.annotations.NullMarked
package nl.koers.shell.ui;
