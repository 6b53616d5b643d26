package nl.koers.appointment.model;

import java.time.LocalDate;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/** What counting needs to know of one appointment (N7). */
public record Entry(RepId rep, CustomerId customer, LocalDate day, Kind kind, State state) {}
