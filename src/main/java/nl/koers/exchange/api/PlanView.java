package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.plan.PlanPage;

@Schema(name = "Plan", description = "The plan that runs, as it is now.")
record PlanView(
        @Schema(example = "3") long id,

        @Schema(description = "Goes up with every change.", example = "118")
        long revision,

        @Schema(example = "Koers 2026") String title,
        @Schema(example = "Marktleider in het noorden") String horizon,
        @Schema(example = "2026-01-01") LocalDate first,
        @Schema(example = "2026-12-31") LocalDate last,
        @Schema(example = "2026-01-09") Optional<LocalDate> adoptedOn,
        List<ObjectiveView> objectives,
        List<PlanLineView> lines,
        List<SelectionView> selections,
        List<SignalView> signals,
        List<CourseView> courseChanges) {

    static PlanView of(PlanPage page) {
        var plan = page.plan();
        var names = PlanNames.of(page);
        return new PlanView(
                page.id().value(),
                page.state().revision(),
                plan.title(),
                plan.horizon(),
                plan.period().first(),
                plan.period().last(),
                plan.adoptedOn(),
                plan.objectives().stream()
                        .map(each -> ObjectiveView.of(each, page, names))
                        .toList(),
                plan.lines().stream().map(each -> PlanLineView.of(each, names)).toList(),
                plan.selections().stream()
                        .map(each -> SelectionView.of(each, page, names))
                        .toList(),
                plan.signals().stream().map(each -> SignalView.of(each, page)).toList(),
                plan.courses().stream().map(CourseView::of).toList());
    }
}
