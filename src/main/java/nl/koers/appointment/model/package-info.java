/** Pure: states and the closing of a week. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.appointment.model;
