package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing in a plan, with all that is said of it.
 *
 * @param values as they are kept; a field that is not there is empty
 */
public record PlanItem(ItemId id, ItemKind kind, Map<Field, String> values) {

    public PlanItem {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public static PlanItem empty(ItemId id, ItemKind kind) {
        return new PlanItem(id, kind, Map.of());
    }

    public PlanItem with(Field field, String value) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(values);
        more.put(field, value);
        return new PlanItem(id, kind, more);
    }

    /** Empty when nothing is said. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return !get(field).isEmpty();
    }

    public boolean isRemoved() {
        return has(Field.REMOVED);
    }

    public Optional<LocalDate> day(Field field) {
        return text(field).map(LocalDate::parse);
    }

    public Optional<BigDecimal> number(Field field) {
        return text(field).map(BigDecimal::new);
    }

    public Optional<ItemId> item(Field field) {
        return text(field).map(Long::valueOf).map(ItemId::new);
    }

    public Optional<Who> who(Field field) {
        return text(field).flatMap(Who::parse);
    }

    public <E extends Enum<E>> Optional<E> choice(Field field, Class<E> type) {
        return text(field).map(word -> Enum.valueOf(type, word));
    }

    private Optional<String> text(Field field) {
        return Optional.of(get(field)).filter(value -> !value.isEmpty());
    }
}
