package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Money;

@Schema(name = "Deal", description = "A request, or the order that it became.")
record DealView(
        @Schema(example = "88") long id,

        @Schema(description = "The number that another program gave it.", example = "crm-2207")
        Optional<String> externalId,

        @Schema(example = "7") long rep,
        CustomerView customer,
        @Schema(example = "2026-10-05") LocalDate openedOn,
        DealState state,

        @Schema(description = "Won or lost.", example = "2026-11-12")
        Optional<LocalDate> closedOn,

        @Schema(description = "In euros; absent for whom the revenue is not told.", example = "12500.00")
        Optional<BigDecimal> estimate,

        @Schema(description = "Of the order, in euros; absent for whom the revenue is not told.", example = "11900.50")
        Optional<BigDecimal> value,

        @Schema(description = "Why it was lost.", example = "Te duur bevonden.")
        String why,

        @Schema(example = "Via de beurs.") String note,

        @Schema(description = "The appointment from which it came.", example = "345")
        Optional<Long> appointment) {

    static DealView of(Deal deal) {
        return new DealView(
                deal.id().value(),
                Fields.externalId(deal.importKey()),
                deal.rep().value(),
                CustomerView.of(deal.customer()),
                deal.openedOn(),
                deal.state(),
                deal.closedOn(),
                deal.estimate().map(Money::amount),
                deal.value().map(Money::amount),
                deal.why(),
                deal.note(),
                deal.from().map(AppointmentId::value));
    }
}
