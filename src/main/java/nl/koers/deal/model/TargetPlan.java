package nl.koers.deal.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koers.kernel.Money;
import nl.koers.kernel.Timeline;

/** All revenue targets of one rep, or of the team as a whole: per year or quarter, each dated. */
public final class TargetPlan {

    public static final TargetPlan NONE = new TargetPlan(Map.of());

    private final SortedMap<TargetSpan, Timeline<RevenueTarget>> lines;

    public TargetPlan(Map<TargetSpan, Timeline<RevenueTarget>> lines) {
        var kept = new TreeMap<TargetSpan, Timeline<RevenueTarget>>();
        lines.forEach((span, rows) -> {
            if (!rows.rows().isEmpty()) {
                kept.put(span, rows);
            }
        });
        this.lines = Collections.unmodifiableSortedMap(kept);
    }

    /** By year and quarter; none of them is empty. */
    public SortedMap<TargetSpan, Timeline<RevenueTarget>> lines() {
        return lines;
    }

    public Timeline<RevenueTarget> of(TargetSpan span) {
        return lines.getOrDefault(span, Timeline.empty());
    }

    /** The one that was agreed first for a year or quarter, and is never forgotten. */
    public Optional<RevenueTarget> baseline(TargetSpan span) {
        return of(span).rows().values().stream().findFirst();
    }

    /** The one that holds on a day; before the first was agreed, the first. */
    public Optional<RevenueTarget> current(TargetSpan span, LocalDate day) {
        return of(span).at(day).or(() -> baseline(span));
    }

    /** What the year or its quarters come to together, as agreed last; empty without any. */
    public Optional<Money> agreed(int year) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().year() == year)
                .map(line -> line.getValue().rows().lastEntry().getValue().amount())
                .reduce(Money::plus);
    }

    /** What is asked on every day, course changes included. */
    public TargetPath path(WorkDays days) {
        return TargetPath.of(lines, days);
    }

    /** What would be asked if the first targets still held. */
    public TargetPath baselinePath(WorkDays days) {
        var first = new TreeMap<TargetSpan, Timeline<RevenueTarget>>();
        lines.forEach((span, rows) -> {
            var from = rows.rows().firstKey();
            first.put(
                    span,
                    Timeline.<RevenueTarget>empty().with(from, rows.at(from).orElseThrow()));
        });
        return TargetPath.of(first, days);
    }

    public TargetPlan with(TargetSpan span, LocalDate from, Optional<RevenueTarget> target) {
        var more = new HashMap<>(lines);
        more.put(span, target.map(value -> of(span).with(from, value)).orElseGet(() -> of(span).without(from)));
        return new TargetPlan(more);
    }

    /** The first row of a span that asks less than was asked before its day; it can't be spread. */
    public Optional<LocalDate> firstBelowAsked(TargetSpan span, WorkDays days) {
        return SpanPath.firstBelowAsked(span, of(span), days);
    }
}
