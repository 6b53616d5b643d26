package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.TeamProfile;
import nl.koers.team.model.Kind;

@Schema(name = "Team", description = "A team, and what it has chosen.")
record TeamView(
        @Schema(example = "1") long id,
        @Schema(example = "Team Noord") String name,

        @Schema(description = "The zone in which its days begin and end.", example = "Europe/Amsterdam")
        String zone,

        @Schema(description = "The week that runs there.", example = "2026-W47")
        String thisWeek,

        @Schema(description = "The kinds of appointments that count towards the norm.")
        Set<Kind> countedKinds) {

    static TeamView of(TeamProfile team, SalesWeek thisWeek) {
        return new TeamView(
                team.id().value(), team.name(), team.zone().getId(), thisWeek.toString(), team.countedKinds());
    }
}
