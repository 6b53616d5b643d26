package nl.koers.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that hold from a day on, until the next one (N1). History keeps what held then.
 *
 * @param <T> what is dated
 */
public final class Timeline<T> {

    private final NavigableMap<LocalDate, T> rows;

    private Timeline(NavigableMap<LocalDate, T> rows) {
        this.rows = rows;
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(new TreeMap<>());
    }

    public static <T> Timeline<T> of(Map<LocalDate, T> rows) {
        return new Timeline<>(new TreeMap<>(rows));
    }

    /** The same line with one value more, which replaces what began on that very day. */
    public Timeline<T> with(LocalDate from, T value) {
        var more = new TreeMap<>(rows);
        more.put(from, value);
        return new Timeline<>(more);
    }

    /** The same line without the row that begins on that day. */
    public Timeline<T> without(LocalDate from) {
        var fewer = new TreeMap<>(rows);
        fewer.remove(from);
        return new Timeline<>(fewer);
    }

    /** What holds on a day; empty before the first row. */
    public Optional<T> at(LocalDate day) {
        return Optional.ofNullable(rows.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** All rows by the day on which they begin. */
    public SortedMap<LocalDate, T> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The days on which something changes. */
    public List<LocalDate> starts() {
        return List.copyOf(rows.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
