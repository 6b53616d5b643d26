package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewCustomer", description = "The name of a customer. Every spelling of a name leads to one customer.")
record CustomerWish(
        @Schema(example = "Bakkerij De Korenaar", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name) {}
