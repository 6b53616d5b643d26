package nl.koers.insight;

import java.util.Optional;
import nl.koers.insight.model.BeforeSummer;
import nl.koers.team.model.SchoolRegion;

/**
 * "Vóór de zomer" of a team, or of the asker alone (F4).
 *
 * @param balance appointments counted less exact norms, from 1 January until the end of the running week
 * @param fullWeek exact norm of a week in which everybody works as usual
 * @param look empty when nobody set the holidays of that summer yet
 */
public record Summer(SchoolRegion region, double balance, double fullWeek, Optional<BeforeSummer> look) {}
