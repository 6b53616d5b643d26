package nl.koers.insight;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.insight.model.BeforeSummer;
import nl.koers.team.model.SchoolRegion;

/**
 * "Vóór de zomer" of a team, or of the asker alone (F4).
 *
 * @param since the day on which the summer before began, or Koers did
 * @param balance appointments counted less exact norms, of the weeks since then, the running one included
 * @param fullWeek exact norm of a week in which everybody works as usual
 * @param look empty when nobody set the holidays of that summer yet
 */
public record Summer(
        SchoolRegion region, LocalDate since, double balance, double fullWeek, Optional<BeforeSummer> look) {}
