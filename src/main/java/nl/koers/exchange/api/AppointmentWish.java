package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.identity.CurrentCaller;
import nl.koers.team.model.Kind;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewAppointment", description = "What an appointment is to be.")
record AppointmentWish(
        @Schema(
                description = "The number that another program gave it; a rep has one appointment with it at most.",
                example = "crm-8841",
                maxLength = 100)
        @Nullable
        String externalId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CustomerRef customer,

        @Schema(example = "2026-11-20", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate day,

        @Schema(type = "string", description = "In the zone of the team.", example = "09:30") @Nullable
        LocalTime time,

        @Schema(description = "A visit unless said otherwise.") @Nullable
        Kind kind,

        @Schema(description = "Planned unless said otherwise.") @Nullable
        State state,

        @Schema(example = "Bespreekt de proefmaand.", maxLength = 2000) @Nullable
        String note,

        @Schema(description = "Why, for a manager in a closed week.", example = "Vergeten in te voeren.") @Nullable
        String reason) {

    Draft draft(CurrentCaller caller) {
        return new Draft(
                CustomerRef.choice(customer, caller),
                Fields.needed("/day", day),
                Optional.ofNullable(time),
                kind == null ? Kind.VISIT : kind,
                state == null ? State.PLANNED : state,
                Fields.text(note));
    }
}
