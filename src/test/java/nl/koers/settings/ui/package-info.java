@org.jspecify.annotations.NullMarked
package nl.koers.settings.ui;
