package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewLeave", description = "A rep will be away, or was.")
record LeaveWish(
        @Schema(example = "2026-12-21", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate first,

        @Schema(example = "2026-12-31", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate last,

        @Schema(description = "Leave unless said otherwise.") @Nullable
        AbsenceKind kind,

        @Schema(
                description = "Nothing unless said otherwise.",
                allowableValues = {"NONE", "HALF"})
        @Nullable
        DayPart worked,

        @Schema(description = "Why, for a manager in a closed week.", example = "Vergeten in te voeren.") @Nullable
        String reason) {

    NewLeave leave(TeamId team, RepId rep) {
        var begin = Fields.needed("/first", first);
        var end = Fields.needed("/last", last);
        if (worked == DayPart.FULL) {
            throw Refusal.ofField("/worked", Reason.of("api.field-unreadable"));
        }
        return new NewLeave(
                team,
                rep,
                begin,
                end,
                kind == null ? AbsenceKind.LEAVE : kind,
                worked == null ? DayPart.NONE : worked,
                Fields.text(reason));
    }
}
