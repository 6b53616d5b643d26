/** Pure: agenda, timer, actions, commitments, carry-over and minutes of the weekly meeting (M1-M6). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.meeting.model;
