package nl.koers.exchange.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A day, and the time of day where it is known; in the zone of the team. */
record When(LocalDate day, Optional<LocalTime> time) {}
