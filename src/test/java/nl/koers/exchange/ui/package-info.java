@org.jspecify.annotations.NullMarked
package nl.koers.exchange.ui;
