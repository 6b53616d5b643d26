package nl.koers.norm.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Absence;
import nl.koers.team.model.Attendance;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Holiday;
import nl.koers.team.model.WeekPattern;

/** All that can happen to a rep in and around 2026-W47; no pattern is longer than Monday to Friday. */
record NormBases(RandomGenerator random) {

    private static final int THOUSANDTHS = 3;
    private static final List<DayPart> DAY_PARTS = List.of(DayPart.values());
    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    NormBasis basis() {
        return new NormBasis(line(this::teamNorm), line(this::personalNorm), line(this::fieldOfPlay), attendance());
    }

    LocalDate day() {
        return Weeks.MONDAY.plusDays(random.nextInt(-3, 10));
    }

    Absence absence() {
        var first = day();
        var period = new Period(first, first.plusDays(random.nextInt(9)));
        return new Absence(period, random.nextBoolean() ? DayPart.NONE : DayPart.HALF);
    }

    TeamNorm teamNorm() {
        return new TeamNorm(norm(), thousandths(1, 500));
    }

    /** Half of all values lie on the edges, where rules break first. */
    private Norm norm() {
        return new Norm(
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> Norm.HIGHEST;
                    default -> random.nextInt(Norm.HIGHEST + 1);
                });
    }

    private PersonalNorm personalNorm() {
        return new PersonalNorm(random.nextBoolean() ? Optional.of(norm()) : Optional.empty());
    }

    private FieldOfPlay fieldOfPlay() {
        return switch (random.nextInt(4)) {
            case 0 -> FieldOfPlay.EXISTING;
            case 1 -> FieldOfPlay.NEW_BUSINESS;
            default -> new FieldOfPlay(thousandths(0, 1000));
        };
    }

    private BigDecimal thousandths(int least, int most) {
        return BigDecimal.valueOf(random.nextInt(least, most + 1), THOUSANDTHS);
    }

    private Attendance attendance() {
        return new Attendance(employment(), line(this::pattern), several(this::absence), holidays());
    }

    private Employment employment() {
        if (random.nextBoolean()) {
            return Employment.since(LocalDate.EPOCH);
        }
        var first = day();
        return new Employment(
                first, random.nextBoolean() ? Optional.of(first.plusDays(random.nextInt(10))) : Optional.empty());
    }

    private WeekPattern pattern() {
        var parts = new HashMap<DayOfWeek, DayPart>();
        for (var day : WORKING_DAYS) {
            if (random.nextInt(4) > 0) {
                parts.put(day, DAY_PARTS.get(random.nextInt(DAY_PARTS.size())));
            }
        }
        return new WeekPattern(parts);
    }

    private Map<LocalDate, Holiday> holidays() {
        var holidays = new HashMap<LocalDate, Holiday>();
        for (var left = random.nextInt(3); left > 0; left--) {
            var day = day();
            holidays.put(day, new Holiday(day, "SOME_DAY"));
        }
        return holidays;
    }

    private <T> Timeline<T> line(Supplier<T> value) {
        var values = new HashMap<LocalDate, T>();
        for (var left = random.nextInt(4); left > 0; left--) {
            values.put(day(), value.get());
        }
        return Timeline.of(values);
    }

    private <T> List<T> several(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> value.get())
                .toList();
    }
}
