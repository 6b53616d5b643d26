package nl.koers.deal.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Timeline;

/**
 * What one target asks through each day of its year or quarter. A later row leaves what was asked before its day as it
 * was, and spreads the rest of its amount over the days from then on: the whole is always the last row's amount.
 */
final class SpanPath {

    private final TargetSpan span;
    /** Through the first day, the second ... of the span; exact. */
    private final List<BigDecimal> through = new ArrayList<>();

    private SpanPath(TargetSpan span) {
        this.span = span;
    }

    /** The first row holds for all of the span, whenever it was agreed. */
    static SpanPath of(TargetSpan span, Timeline<RevenueTarget> rows, WorkDays days) {
        var path = new SpanPath(span);
        var starts = rows.starts();
        for (var i = 0; i < starts.size(); i++) {
            var from = i == 0 ? span.period().first() : starts.get(i);
            var until = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : span.period().last().plusDays(1);
            path.spread(rows.at(starts.get(i)).orElseThrow(), from, until, days);
        }
        return path;
    }

    /** The first row that is lower than what was asked before its day, as if nothing had changed. */
    static Optional<LocalDate> firstBelowAsked(TargetSpan span, Timeline<RevenueTarget> rows, WorkDays days) {
        var path = of(span, rows, days);
        return rows.starts().stream()
                .skip(1)
                .filter(from ->
                        rows.at(from).orElseThrow().amount().amount().compareTo(path.through(from.minusDays(1))) < 0)
                .findFirst();
    }

    /** Zero before the span, the whole amount after it. */
    BigDecimal through(LocalDate day) {
        var index = (int) ChronoUnit.DAYS.between(span.period().first(), day);
        return index < 0 ? BigDecimal.ZERO : through.get(Math.min(index, through.size() - 1));
    }

    private void spread(RevenueTarget target, LocalDate from, LocalDate until, WorkDays days) {
        var stretch = from.datesUntil(span.period().last().plusDays(1)).toList();
        var weights = new DayWeights(target.season(), days).of(stretch);
        var all = Season.sum(weights);
        var before = through.isEmpty() ? BigDecimal.ZERO : through.getLast();
        var rest = target.amount().amount().subtract(before);
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < stretch.size() && stretch.get(i).isBefore(until); i++) {
            sum = sum.add(weights.get(i));
            through.add(before.add(rest.multiply(sum).divide(all, MathContext.DECIMAL128)));
        }
    }
}
