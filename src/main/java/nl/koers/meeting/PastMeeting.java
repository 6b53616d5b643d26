package nl.koers.meeting;

import java.time.LocalDate;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.model.Stage;

/** A meeting with minutes, for the list of them. */
public record PastMeeting(MeetingId id, LocalDate heldOn, Stage stage) {}
