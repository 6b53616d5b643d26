@org.jspecify.annotations.NullMarked
package nl.koers.meeting.ui;
