package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.fixture.Weeks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N11WeekStateTest {

    @ParameterizedTest(name = "{0} seen from 2026-W47 with norm {1} and count {2} is {3}")
    @CsvSource(textBlock = """
            2026-W46,  0,  0, FREE
            2026-W46,  0,  3, FREE
            2026-W47,  0,  0, FREE
            2026-W48,  0,  0, FREE
            2026-W48, 10,  0, PLANNED
            2027-W01, 10, 12, PLANNED
            2026-W47, 10,  0, RUNNING
            2026-W47, 10, 12, RUNNING
            2026-W46, 10, 12, MET
            2026-W46, 10, 10, MET
            2026-W46, 10,  9, SHORT
            2025-W52,  1,  0, SHORT
            """)
    void stateFollowsFromWeekNormAndCount(String week, int rounded, int counted, WeekState expected) {
        assertThat(WeekState.of(Weeks.week(week), Weeks.W47, rounded, counted)).isEqualTo(expected);
    }
}
