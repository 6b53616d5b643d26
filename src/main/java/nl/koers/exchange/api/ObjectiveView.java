package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Objective;

@Schema(name = "Objective", description = "Where the team is going.")
record ObjectiveView(
        @Schema(example = "11") long id,
        @Schema(example = "Omzet uit nieuwe klanten") String title,
        Measure measure,

        @Schema(description = "What an own measure counts.", example = "demo's")
        String unit,

        @Schema(description = "The target when the plan was adopted.", example = "400000")
        Optional<BigDecimal> baseline,

        @Schema(example = "350000") Optional<BigDecimal> target,

        @Schema(description = "What was reached; absent for whom the revenue is not told.", example = "281500")
        Optional<BigDecimal> actual,

        @Schema(example = "2026-12-31") Optional<LocalDate> by,
        @Schema(example = "Anna de Vries") Optional<String> owner) {

    static ObjectiveView of(Objective objective, PlanPage page, PlanNames names) {
        return new ObjectiveView(
                objective.id().value(),
                objective.title(),
                objective.measure(),
                objective.unit(),
                objective.baseline(),
                objective.target(),
                objective.actual(page.figures()),
                objective.by(),
                names.person(objective.owner()));
    }
}
