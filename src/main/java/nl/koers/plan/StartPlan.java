package nl.koers.plan;

import nl.koers.identity.Scoped;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;

/** A plan for a period that has none yet (P1). */
public record StartPlan(TeamId team, String title, Period period) implements Scoped {}
