package nl.koers.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.kernel.CustomerId;
import nl.koers.team.model.Kind;

/** All of an appointment that may change. */
record AppointmentContent(
        CustomerId customer, LocalDate day, Optional<LocalTime> time, Kind kind, State state, String note) {

    static AppointmentContent of(Draft draft, CustomerId customer) {
        return new AppointmentContent(
                customer,
                draft.day(),
                draft.time(),
                draft.kind(),
                draft.state(),
                draft.note().strip());
    }

    AppointmentContent in(State other) {
        return new AppointmentContent(customer, day, time, kind, other, note);
    }
}
