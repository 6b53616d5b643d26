package nl.koers.appointment.model;

import java.time.LocalDate;
import nl.koers.kernel.CustomerId;

/** Counts once, however often the customer was seen that day (N7). */
record CustomerDay(CustomerId customer, LocalDate day) {}
