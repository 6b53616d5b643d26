package nl.koers.appointment;

import java.util.List;
import java.util.Optional;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All appointments of a period by day, a page at a time and each in one statement: for who takes them out as a file. */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class AppointmentPages {

    /** Appointments on a page; fewer end the last one. */
    public static final int SIZE = 2_000;

    private final AppointmentQueries queries;

    AppointmentPages(AppointmentQueries queries) {
        this.queries = queries;
    }

    public List<KeptAppointment> ofRep(TeamId team, RepId rep, Period period, Optional<KeptAppointment.Place> after) {
        return queries.page(team, Optional.of(rep), period, after, SIZE);
    }

    /** Of all reps, for who may see them one by one. */
    @Needs(Right.READ_DETAILS)
    public List<KeptAppointment> ofTeam(TeamId team, Period period, Optional<KeptAppointment.Place> after) {
        return queries.page(team, Optional.empty(), period, after, SIZE);
    }
}
