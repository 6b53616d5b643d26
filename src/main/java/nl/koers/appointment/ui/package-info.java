/** The customers of the team with their appointments. */
@org.jspecify.annotations.NullMarked
package nl.koers.appointment.ui;
