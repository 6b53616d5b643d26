package nl.koers.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;

/** A plan in the list of plans. */
public record PlanSummary(PlanId id, String title, Period period, Optional<LocalDate> adoptedOn) {}
