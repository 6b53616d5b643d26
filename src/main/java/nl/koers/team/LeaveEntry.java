package nl.koers.team;

import nl.koers.kernel.Period;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;

/** One stretch of leave or illness, for the rep and the manager only: it tells the kind. */
public record LeaveEntry(long id, Period period, AbsenceKind kind, DayPart worked) {}
