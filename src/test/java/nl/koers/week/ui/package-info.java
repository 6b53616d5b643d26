@org.jspecify.annotations.NullMarked
package nl.koers.week.ui;
