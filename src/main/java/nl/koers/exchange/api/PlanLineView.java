package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.plan.model.LineState;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.Priority;

@Schema(name = "PlanLine", description = "What somebody does, by when.")
record PlanLineView(
        @Schema(example = "15") long id,
        @Schema(example = "Tien installateurs bezoeken") String title,
        Priority priority,
        LineState state,
        @Schema(example = "Drie willen een proef.") String goodWhen,
        @Schema(example = "2026-11-30") Optional<LocalDate> by,
        @Schema(example = "Anna de Vries") Optional<String> owner,
        List<CustomerView> customers) {

    static PlanLineView of(PlanLine line, PlanNames names) {
        return new PlanLineView(
                line.id().value(),
                line.title(),
                line.priority(),
                line.state(),
                line.goodWhen(),
                line.by(),
                names.person(line.owner()),
                line.customers().stream()
                        .flatMap(id -> names.customer(id).stream())
                        .toList());
    }
}
