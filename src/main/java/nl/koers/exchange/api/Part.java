package nl.koers.exchange.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list a program wants.
 *
 * @param limit at most so many items
 */
record Part(Optional<Cursor> after, int limit) {

    static final String FIRST_LIMIT = "100";
    private static final int LARGEST = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    static Part of(@Nullable String cursor, int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw Refusal.ofParameter("limit");
        }
        return new Part(
                Optional.ofNullable(cursor)
                        .map(text -> Cursor.parse(text).orElseThrow(() -> Refusal.ofParameter("cursor"))),
                limit);
    }

    /** From a day to a day, both included; open where one is left out. */
    static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null ? EARLIEST : from;
        var last = to == null ? LATEST : to;
        if (last.isBefore(first)) {
            throw Refusal.ofParameter("to");
        }
        return new Period(first, last);
    }

    /** The week of the last item of the part before, in a list of weeks. */
    Optional<SalesWeek> afterWeek() {
        return after.map(Cursor::day).map(day -> {
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw Refusal.ofParameter("cursor");
            }
            return SalesWeek.of(day);
        });
    }

    /** One more than wanted, to know whether there is more. */
    int asked() {
        return limit + 1;
    }

    /**
     * The part, with the address of the next one.
     *
     * @param found up to {@link #asked()} items
     */
    <S, T> Page<T> page(List<S> found, Function<S, T> view, Function<S, Cursor> place) {
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit
                ? Optional.of(address(place.apply(shown.getLast()).written()))
                : Optional.<String>empty();
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String address(String cursor) {
        var next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build();
        return next.getPath() + '?' + next.getQuery();
    }
}
