package nl.koers.team;

import nl.koers.kernel.RepId;
import nl.koers.team.model.Attendance;

/** A rep with all that decides when he or she is there; why somebody is away is not in it. */
public record RosterRep(RepId id, String name, Attendance attendance) {}
