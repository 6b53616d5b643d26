package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.koers.insight.Outlook;
import nl.koers.insight.Outlook.CoursePoint;
import nl.koers.insight.model.Forecast.FanWeek;
import nl.koers.kernel.Money;
import nl.koers.uikit.chart.Axis;
import nl.koers.uikit.chart.Mark;
import nl.koers.uikit.chart.Picture;
import nl.koers.uikit.chart.Series;
import nl.koers.uikit.chart.Tone;
import nl.koers.uikit.chart.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Won so far, the fan ahead, and what is asked (F2).
 *
 * @param now as it is
 * @param wished as it would be, the same where nothing is wished
 */
record FanPicture(AheadWords words, Outlook now, Outlook wished) {

    private static final int LONGEST_LABEL = 44;

    Picture draw() {
        var days = now.course().stream().map(CoursePoint::day).toList();
        List<Series> series = new ArrayList<>();
        series.add(new Series.Band(
                words.text("ahead.fan.band"),
                Tone.MAIN,
                fan(wished, days, FanWeek::low),
                fan(wished, days, FanWeek::high)));
        if (hasBaseline()) {
            series.add(new Series.Line(
                    words.text("ahead.fan.baseline"), Tone.BASE, true, course(CoursePoint::baseline, 1)));
        }
        if (wished.target().isPresent()) {
            series.add(new Series.Line(
                    words.text("ahead.fan.target"), Tone.TARGET, false, course(CoursePoint::target, raised())));
        }
        if (!wished.equals(now)) {
            series.add(new Series.Line(
                    words.text("ahead.fan.unchanged"), Tone.QUIET, true, fan(now, days, FanWeek::middle)));
        }
        series.add(
                new Series.Line(words.text("ahead.fan.middle"), Tone.MAIN, true, fan(wished, days, FanWeek::middle)));
        series.add(new Series.Line(words.text("ahead.fan.won"), Tone.MAIN, false, course(CoursePoint::won, 1)));
        return new Picture(
                words.text("ahead.fan"),
                new Axis.Days("", days),
                words.text(
                        "ahead.fan.up", words.texts().formats().day(now.period().first())),
                Unit.EURO,
                series,
                marks(),
                true);
    }

    private boolean hasBaseline() {
        return now.course().stream().anyMatch(point -> !point.baseline().equals(point.target()))
                && now.baseline().isPresent();
    }

    /** By what the wish multiplies the target. */
    private double raised() {
        return now.target()
                .filter(Money::isPositive)
                .map(target -> euros(wished.target().orElse(target)) / euros(target))
                .orElse(1.0);
    }

    private List<@Nullable Double> course(Function<CoursePoint, Optional<Money>> value, double times) {
        List<@Nullable Double> column = new ArrayList<>();
        for (var point : now.course()) {
            var money = value.apply(point);
            column.add(money.isPresent() ? (Double) (euros(money.get()) * times) : null);
        }
        return column;
    }

    /** From today on; the last week may end after the period does, and all it brings counts at its end. */
    private static List<@Nullable Double> fan(Outlook outlook, List<LocalDate> days, ToDoubleFunction<FanWeek> value) {
        var end = outlook.period().last();
        var values = new TreeMap<LocalDate, Double>();
        values.put(outlook.today(), euros(outlook.won()));
        outlook.forecast()
                .fan()
                .forEach(week -> values.put(
                        week.week().last().isAfter(end) ? end : week.week().last(), value.applyAsDouble(week)));
        List<@Nullable Double> column = new ArrayList<>();
        days.forEach(day -> column.add(values.get(day)));
        return column;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        now.summer()
                .filter(summer -> now.period().contains(summer.first()))
                .ifPresent(summer ->
                        marks.add(new Mark.Days(words.text("ahead.mark.summer"), summer.first(), summer.last())));
        now.courses()
                .forEach(course -> marks.add(
                        new Mark.Days(brief(course.title()), course.decidedOn().orElseThrow())));
        if (now.period().first().plusMonths(6).isAfter(now.period().last())) {
            marks.addAll(holidays());
        }
        marks.add(new Mark.Days(words.text("ahead.mark.today"), now.today()));
        return marks;
    }

    /** Holidays that follow on each other, such as Christmas, stand as one. */
    private List<Mark> holidays() {
        var marks = new ArrayDeque<Mark.Days>();
        for (var holiday : now.holidays()) {
            var day = holiday.day();
            var before = marks.peekLast();
            if (before != null && day.minusDays(1).equals(before.until())) {
                marks.removeLast();
                marks.addLast(new Mark.Days(words.text("ahead.mark.holidays"), before.from(), day));
            } else {
                marks.addLast(new Mark.Days(words.text(holiday.textKey()), day, day));
            }
        }
        return List.copyOf(marks);
    }

    private static String brief(String title) {
        return title.length() <= LONGEST_LABEL
                ? title
                : title.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }

    private static double euros(Money money) {
        return money.amount().doubleValue();
    }
}
