package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.DealDraft;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.AppointmentId;
import org.jspecify.annotations.Nullable;

/** What programs may say of deals. */
final class DealWishes {

    private DealWishes() {}

    @Schema(name = "NewDeal", description = "What a request is to be.")
    record Wanted(
            @Schema(
                    description = "The number that another program gave it; a rep has one deal with it at most.",
                    example = "crm-2207",
                    maxLength = 100)
            @Nullable
            String externalId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            CustomerRef customer,

            @Schema(example = "2026-10-05", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate openedOn,

            @Schema(description = "In euros.", example = "12500.00") @Nullable
            BigDecimal estimate,

            @Schema(example = "Via de beurs.", maxLength = 2000) @Nullable
            String note,

            @Schema(
                    description = "The held appointment from which it comes; stays as it is when a deal is changed.",
                    example = "345")
            @Nullable
            Long appointment) {

        DealDraft draft(CurrentCaller caller) {
            return new DealDraft(
                    CustomerRef.choice(customer, caller),
                    Fields.needed("/openedOn", openedOn),
                    Fields.money("/estimate", estimate),
                    Fields.text(note),
                    Optional.ofNullable(appointment).map(id -> new AppointmentId(Fields.id("/appointment", id))));
        }
    }

    @Schema(name = "WonDeal", description = "A request became an order.")
    record Won(
            @Schema(example = "2026-11-12", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(description = "In euros.", example = "11900.50", requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            BigDecimal value) {}

    @Schema(name = "LostDeal", description = "A request comes to nothing.")
    record Lost(
            @Schema(example = "2026-11-12", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(example = "Te duur bevonden.", maxLength = 500) @Nullable
            String why) {}
}
