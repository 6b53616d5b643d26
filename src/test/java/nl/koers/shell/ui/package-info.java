@org.jspecify.annotations.NullMarked
package nl.koers.shell.ui;
