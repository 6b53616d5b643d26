package nl.koers.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.CustomerId;

/** What somebody does, by when, and when it is done well (P3). */
public record PlanLine(
        ItemId id,
        String title,
        Priority priority,
        LineState state,
        String goodWhen,
        Optional<LocalDate> by,
        Optional<Who> owner,
        List<CustomerId> customers,
        Optional<Origin> origin) {

    public static PlanLine of(PlanItem item) {
        return new PlanLine(
                item.id(),
                item.get(Field.TITLE),
                item.choice(Field.PRIORITY, Priority.class).orElse(Priority.B),
                item.choice(Field.STATE, LineState.class).orElse(LineState.OPEN),
                item.get(Field.GOOD_WHEN),
                item.day(Field.BY),
                item.who(Field.OWNER),
                customers(item, Field.CUSTOMERS),
                Origin.parse(item.get(Field.ORIGIN)));
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        var isOpen = state == LineState.OPEN || state == LineState.DOING;
        return isOpen && by.filter(today::isAfter).isPresent();
    }

    static List<CustomerId> customers(PlanItem item, Field field) {
        return item.has(field)
                ? Stream.of(item.get(field).split(",", -1))
                        .map(Long::valueOf)
                        .map(CustomerId::new)
                        .toList()
                : List.of();
    }
}
