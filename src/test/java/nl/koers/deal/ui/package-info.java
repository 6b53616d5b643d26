@org.jspecify.annotations.NullMarked
package nl.koers.deal.ui;
