package nl.koers.meeting;

import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;

/** A meeting was closed and has minutes. */
public record MeetingClosed(TeamId team, MeetingId meeting) {}
