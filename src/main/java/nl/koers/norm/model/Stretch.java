package nl.koers.norm.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.koers.norm.model.DayNorm.Rate;

/**
 * Days of a week that follow each other and ask the same. Days without work ask nothing, so they never begin a stretch of
 * their own: a norm that changes on a Saturday divides no week from Monday to Friday.
 */
record Stretch(Rate rate, List<DayNorm> days) {

    static List<Stretch> of(List<DayNorm> week) {
        var stretches = new ArrayList<Stretch>();
        for (var day : week) {
            if (!stretches.isEmpty() && stretches.getLast().takes(day)) {
                stretches.add(stretches.removeLast().with(day));
            } else {
                stretches.add(new Stretch(day.rate(), List.of(day)));
            }
        }
        return stretches;
    }

    /** Days worked, in halves. */
    BigDecimal worked() {
        return days.stream().map(day -> day.presence().share()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean takes(DayNorm day) {
        return day.rate().equals(rate) || isOff(day) || days.stream().allMatch(Stretch::isOff);
    }

    private Stretch with(DayNorm day) {
        var more = new ArrayList<>(days);
        more.add(day);
        return new Stretch(isOff(day) ? rate : day.rate(), List.copyOf(more));
    }

    private static boolean isOff(DayNorm day) {
        return day.presence().share().signum() == 0;
    }
}
