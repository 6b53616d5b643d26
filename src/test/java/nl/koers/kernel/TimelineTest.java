package nl.koers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Timeline<String> line = Timeline.of(Map.of(MAY, "may", MARCH, "march"));

    @Test
    void valueHoldsFromItsDayUntilTheNext() {
        assertThat(line.at(MARCH)).contains("march");
        assertThat(line.at(MAY.minusDays(1))).contains("march");
        assertThat(line.at(MAY)).contains("may");
        assertThat(line.at(MAY.plusYears(10))).contains("may");
    }

    @Test
    void nothingHoldsBeforeTheFirstRow() {
        assertThat(line.at(MARCH.minusDays(1))).isEmpty();
        assertThat(Timeline.empty().at(MARCH)).isEmpty();
    }

    @Test
    void newRowReplacesTheOneOfTheSameDayAndLeavesTheOldLineAlone() {
        var changed = line.with(MAY, "other");
        assertThat(changed.at(MAY)).contains("other");
        assertThat(changed.starts()).containsExactly(MARCH, MAY);
        assertThat(line.at(MAY)).contains("may");
    }

    @Test
    void withoutARowTheOneBeforeHoldsOn() {
        assertThat(line.without(MAY).at(MAY)).contains("march");
        assertThat(line.without(MAY)).isEqualTo(Timeline.<String>empty().with(MARCH, "march"));
    }
}
