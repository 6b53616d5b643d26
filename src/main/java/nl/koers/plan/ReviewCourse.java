package nl.koers.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Verdict;

/**
 * A decided course change is looked at again (P6).
 *
 * @param again the day of the next look when it is too early, after today and within a year; else empty
 */
public record ReviewCourse(TeamId team, PlanId plan, ItemId course, Verdict verdict, Optional<LocalDate> again)
        implements Scoped {}
