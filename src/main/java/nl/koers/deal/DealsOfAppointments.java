package nl.koers.deal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.appointment.AppointmentUse;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request keeps the appointment from which it came. */
@Component
class DealsOfAppointments implements AppointmentUse {

    private final JdbcClient sql;

    DealsOfAppointments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<AppointmentId> inUse(TeamId team, Collection<AppointmentId> appointments) {
        return sql
                .sql("select appointment_id from deal where team_id = :team and appointment_id in (:ids)")
                .param("team", team.value())
                .param("ids", appointments.stream().map(AppointmentId::value).toList())
                .query(Long.class)
                .stream()
                .map(AppointmentId::new)
                .collect(Collectors.toSet());
    }
}
