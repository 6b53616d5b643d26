package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.Side;

@Schema(name = "MarketSignal", description = "What the team sees happening.")
record SignalView(
        @Schema(example = "23") long id,

        @Schema(example = "Grossist verlaagt de prijzen") String title,

        @Schema(example = "2026-09-01") Optional<LocalDate> since,
        Side side,

        @Schema(description = "Beyond it the team acts.", example = "5")
        Optional<BigDecimal> limit,

        @Schema(description = "As it is now.", example = "6")
        Optional<BigDecimal> number,

        @Schema(description = "Whether the limit was crossed.")
        boolean lit) {

    static SignalView of(MarketSignal signal, PlanPage page) {
        return new SignalView(
                signal.id().value(),
                signal.title(),
                signal.since(),
                signal.side(),
                signal.limit(),
                signal.number(page.figures()),
                signal.isLit(page.figures()));
    }
}
