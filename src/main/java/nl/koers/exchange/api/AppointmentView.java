package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.Registered;
import nl.koers.appointment.model.State;
import nl.koers.team.model.Kind;

@Schema(name = "Appointment", description = "A customer appointment of a rep.")
record AppointmentView(
        @Schema(example = "345") long id,

        @Schema(description = "The number that another program gave it.", example = "crm-8841")
        Optional<String> externalId,

        @Schema(example = "7") long rep,
        CustomerView customer,

        @Schema(description = "In the zone of the team.", example = "2026-11-20")
        LocalDate day,

        @Schema(description = "In the zone of the team.", example = "09:30")
        Optional<String> time,

        Kind kind,
        State state,
        @Schema(example = "Bespreekt de proefmaand.") String note) {

    static AppointmentView of(Registered registered) {
        var appointment = registered.appointment();
        return new AppointmentView(
                appointment.id().value(),
                Fields.externalId(registered.importKey()),
                appointment.rep().value(),
                CustomerView.of(appointment.customer()),
                appointment.day(),
                appointment.time().map(LocalTime::toString),
                appointment.kind(),
                appointment.state(),
                appointment.note());
    }
}
