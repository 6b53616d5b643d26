package nl.koers.appointment;

import java.util.Collection;
import java.util.Set;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.TeamId;

/** What other features hold of appointments; whoever points to them answers. */
public interface AppointmentUse {

    /** Those of them that something points to. */
    Set<AppointmentId> inUse(TeamId team, Collection<AppointmentId> appointments);
}
