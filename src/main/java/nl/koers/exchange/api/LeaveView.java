package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.team.LeaveEntry;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;

@Schema(name = "Leave", description = "A stretch of days on which a rep is away.")
record LeaveView(
        @Schema(example = "21") long id,
        @Schema(example = "2026-12-21") LocalDate first,
        @Schema(example = "2026-12-31") LocalDate last,

        @Schema(description = "What is still worked on each of the days.")
        DayPart worked,

        @Schema(description = "Told of one's own absence alone: illness is nobody else's affair.")
        Optional<AbsenceKind> kind) {

    static LeaveView of(LeaveEntry entry, boolean own) {
        return new LeaveView(
                entry.id(),
                entry.period().first(),
                entry.period().last(),
                entry.worked(),
                own ? Optional.of(entry.kind()) : Optional.empty());
    }
}
