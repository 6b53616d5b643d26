package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.TargetLines;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.RepId;

@Schema(name = "Target", description = "What a rep, or the team as a whole, is to sell in a year or a quarter.")
record TargetView(
        @Schema(description = "Absent for the target of the team as a whole.", example = "7")
        Optional<Long> rep,

        @Schema(description = "A year or a quarter.", example = "2026-Q3")
        String span,

        @Schema(
                description = "Holds from this day on, until a later target for the same year or quarter.",
                example = "2026-01-01")
        LocalDate from,

        @Schema(description = "In euros, of the whole year or quarter.", example = "240000.00")
        BigDecimal amount,

        @Schema(description = "Per cent of each month, January first; empty when it is spread by working days.")
        List<BigDecimal> months,

        @Schema(
                description = "Why it is higher than the team asks of new business.",
                example = "Al een grote aanvraag.")
        String reason) {

    /** The team's own first, then by rep; of each by year or quarter and day. */
    static List<TargetView> of(TargetLines lines) {
        var ofReps = lines.reps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingLong(RepId::value)))
                .flatMap(each -> of(Optional.of(each.getKey()), each.getValue()));
        return Stream.concat(of(Optional.empty(), lines.team()), ofReps).toList();
    }

    private static Stream<TargetView> of(Optional<RepId> rep, TargetPlan plan) {
        return plan.lines().entrySet().stream()
                .flatMap(line -> line.getValue().rows().entrySet().stream()
                        .map(row -> of(rep, line.getKey(), row.getKey(), row.getValue())));
    }

    private static TargetView of(Optional<RepId> rep, TargetSpan span, LocalDate from, RevenueTarget target) {
        return new TargetView(
                rep.map(RepId::value),
                span.toString(),
                from,
                target.amount().amount(),
                target.season().months(),
                target.reason());
    }
}
