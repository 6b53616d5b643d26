package nl.koers.plan;

import java.time.LocalDate;
import nl.koers.plan.model.Figures;
import nl.koers.plan.model.PlanState;
import nl.koers.team.TeamProfile;

/** What Koers counts itself for the objectives and signals of a plan. */
interface PlanFigures {

    /** As they are on a day. */
    Figures of(TeamProfile team, PlanState plan, LocalDate today);
}
