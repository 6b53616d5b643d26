@org.jspecify.annotations.NullMarked
package nl.koers.appointment.ui;
