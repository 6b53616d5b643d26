package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.CustomerContact;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Selection;

@Schema(name = "Selection", description = "A customer that the team chose, and why.")
record SelectionView(
        @Schema(example = "19") long id,
        CustomerView customer,

        @Schema(example = "Groeit hard en koopt elders.") String reason,

        Priority priority,
        @Schema(example = "Anna de Vries") Optional<String> owner,
        @Schema(example = "2026-11-03") Optional<LocalDate> lastSeen,
        @Schema(example = "2026-11-24") Optional<LocalDate> nextPlanned) {

    static SelectionView of(Selection selection, PlanPage page, PlanNames names) {
        var contact = Optional.ofNullable(page.contacts().get(selection.customer()));
        return new SelectionView(
                selection.id().value(),
                names.customer(selection.customer())
                        .orElse(new CustomerView(selection.customer().value(), "")),
                selection.reason(),
                selection.priority(),
                names.person(selection.owner()),
                contact.flatMap(CustomerContact::last),
                contact.flatMap(CustomerContact::next));
    }
}
