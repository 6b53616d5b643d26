package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Reason", description = "Why somebody does something.")
record Why(
        @Schema(description = "Asked of a manager in a closed week.", example = "Klant belde af.") @Nullable
        String reason) {}
