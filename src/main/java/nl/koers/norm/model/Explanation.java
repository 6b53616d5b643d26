package nl.koers.norm.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Presence.Gap;

/** Finds what made a week's norm, in the order in which a person would say it (N13). */
record Explanation(SalesWeek week, Attendance attendance, List<DayNorm> days) {

    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(5);

    List<Factor> factors() {
        return Stretch.of(days).stream().flatMap(this::term).toList();
    }

    private Stream<Factor> term(Stretch stretch) {
        var rate = stretch.rate();
        var perWeek = Stream.<Factor>of(new Factor.PerWeek(rate.norm(), rate.own()));
        var fop = Stream.<Factor>of(new Factor.Fop(rate.fop(), rate.factor()))
                .filter(factor -> rate.fop().kind() != FieldOfPlay.Kind.EXISTING);
        return Stream.of(perWeek, daysOf(stretch).stream(), fop).flatMap(part -> part);
    }

    private Optional<Factor> daysOf(Stretch stretch) {
        var worked = stretch.worked();
        var why = why(stretch);
        return why.isEmpty() && worked.compareTo(FULL_WEEK) == 0
                ? Optional.empty()
                : Optional.of(new Factor.Days(worked, why));
    }

    private List<FewerDays> why(Stretch stretch) {
        var partTime = Stream.<FewerDays>of(new FewerDays.PartTime()).filter(any -> isPartTime(stretch));
        var gaps = stretch.days().stream().flatMap(day -> why(day).stream());
        return Stream.concat(partTime, gaps)
                .distinct()
                .sorted(Comparator.comparingInt(Explanation::order))
                .toList();
    }

    /** Five days on other days than Monday to Friday are no part-time. */
    private boolean isPartTime(Stretch stretch) {
        var planned =
                week.days().map(day -> attendance.plannedOn(day).share()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return planned.compareTo(FULL_WEEK) < 0
                && stretch.days().stream()
                        .map(DayNorm::day)
                        .anyMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                                && attendance.plannedOn(day) != DayPart.FULL);
    }

    private Optional<FewerDays> why(DayNorm day) {
        return day.presence().gap().flatMap(gap -> switch (gap) {
            case Gap.NotInPattern() -> Optional.empty();
            case Gap.OnHoliday(var holiday) -> Optional.of(new FewerDays.PublicHoliday(holiday));
            case Gap.Absent() -> Optional.of(new FewerDays.Away());
            case Gap.NotEmployed() -> Optional.of(notEmployed(day));
        });
    }

    private FewerDays notEmployed(DayNorm day) {
        var employment = attendance.employment();
        if (day.day().isBefore(employment.first())) {
            return week.contains(employment.first())
                    ? new FewerDays.StartsOn(employment.first())
                    : new FewerDays.NotEmployed();
        }
        return employment
                .last()
                .filter(week::contains)
                .<FewerDays>map(FewerDays.EndsOn::new)
                .orElseGet(FewerDays.NotEmployed::new);
    }

    private static int order(FewerDays why) {
        return switch (why) {
            case FewerDays.PartTime() -> 0;
            case FewerDays.PublicHoliday _ -> 1;
            case FewerDays.Away() -> 2;
            case FewerDays.StartsOn _ -> 3;
            case FewerDays.EndsOn _ -> 4;
            case FewerDays.NotEmployed() -> 5;
        };
    }
}
