package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the team sees happening (P5).
 *
 * @param counted what a typed number counts
 * @param limit the tripwire: beyond it the team acts
 * @param typed the number as somebody typed it
 */
public record MarketSignal(
        ItemId id,
        String title,
        Optional<LocalDate> since,
        Optional<ItemId> objective,
        Watched watched,
        String counted,
        Side side,
        Optional<BigDecimal> limit,
        Optional<BigDecimal> typed,
        Optional<Origin> origin) {

    public static MarketSignal of(PlanItem item) {
        return new MarketSignal(
                item.id(),
                item.get(Field.TITLE),
                item.day(Field.SINCE),
                item.item(Field.OBJECTIVE),
                item.choice(Field.WATCHED, Watched.class).orElse(Watched.TYPED),
                item.get(Field.COUNTED),
                item.choice(Field.SIDE, Side.class).orElse(Side.ABOVE),
                item.number(Field.LIMIT),
                item.number(Field.NUMBER),
                Origin.parse(item.get(Field.ORIGIN)));
    }

    /** The watched number as it is now; empty as long as nobody typed it. */
    public Optional<BigDecimal> number(Figures figures) {
        return switch (watched) {
            case TEAM_FOUR_WEEKS -> Optional.of(BigDecimal.valueOf(figures.fourWeeks()));
            case TYPED -> typed;
        };
    }

    /** Whether the tripwire was crossed. */
    public boolean isLit(Figures figures) {
        return limit.flatMap(edge -> number(figures).map(now -> side.isCrossed(now, edge)))
                .orElse(false);
    }
}
