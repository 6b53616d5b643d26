package nl.koers.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.team.model.Kind;

/** What somebody wants an appointment to be. */
public record Draft(
        CustomerChoice customer, LocalDate day, Optional<LocalTime> time, Kind kind, State state, String note) {

    /** The plainest one: planned, a visit, no time, no note. */
    public static Draft planned(CustomerChoice customer, LocalDate day) {
        return new Draft(customer, day, Optional.empty(), Kind.VISIT, State.PLANNED, "");
    }

    public Draft on(LocalDate other) {
        return new Draft(customer, other, time, kind, state, note);
    }

    public Draft as(Kind other) {
        return new Draft(customer, day, time, other, state, note);
    }

    public Draft in(State other) {
        return new Draft(customer, day, time, kind, other, note);
    }
}
