package nl.koers.appointment;

import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** An appointment took place; published in the transaction that says so. What an import brings in is not told. */
public record AppointmentHeld(TeamId team, RepId rep, AppointmentId appointment) {}
