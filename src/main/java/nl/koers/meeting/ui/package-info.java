/** The weekly meeting on laptop, phone and wall, and its minutes. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.koers.meeting.ui;
