package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.koers.meeting.ActionPoint;
import nl.koers.meeting.model.ActionState;

@Schema(name = "Action", description = "What somebody will do, by when.")
record ActionView(
        @Schema(example = "51") long id,
        @Schema(example = "Bel de drie stille klanten.") String what,
        @Schema(example = "Anna de Vries") String owner,
        @Schema(example = "2026-11-26") LocalDate due,
        ActionState state,

        @Schema(description = "How often it was given another day.", example = "0")
        int moves) {

    static ActionView of(ActionPoint point) {
        var action = point.action();
        return new ActionView(
                point.id().value(), action.what(), point.owner(), action.due(), action.state(), action.moves());
    }
}
