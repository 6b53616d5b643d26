package nl.koers.team.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N10WeekClosingTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The clock goes forward on 29 March 2026 and back on 25 October 2026, in New York on 8 March and 1 November. */
    @ParameterizedTest(name = "{0} in {1} closes at {2}")
    @CsvSource(textBlock = """
            2026-W47, Europe/Amsterdam, 2026-11-25T17:00:00Z
            2026-W28, Europe/Amsterdam, 2026-07-15T16:00:00Z
            2026-W12, Europe/Amsterdam, 2026-03-25T17:00:00Z
            2026-W13, Europe/Amsterdam, 2026-04-01T16:00:00Z
            2026-W42, Europe/Amsterdam, 2026-10-21T16:00:00Z
            2026-W43, Europe/Amsterdam, 2026-10-28T17:00:00Z
            2026-W53, Europe/Amsterdam, 2027-01-06T17:00:00Z
            2026-W10, America/New_York, 2026-03-11T22:00:00Z
            2026-W47, UTC,              2026-11-25T18:00:00Z
            2100-W52, UTC,              2101-01-05T18:00:00Z
            """)
    void weekClosesOnTheWednesdayAfterItAt18HoursOnTheWall(String week, String zone, Instant closes) {
        var there = ZoneId.of(zone);
        assertThat(WeekClosing.latest(Weeks.week(week), there)).isEqualTo(closes);
        assertThat(WeekClosing.closed(Weeks.week(week), closes.minusMillis(1), there))
                .isFalse();
        assertThat(WeekClosing.closed(Weeks.week(week), closes, there)).isTrue();
    }

    @Test
    void weekClosesEarlierWithTheMeetingAndNeverLater() {
        var latest = WeekClosing.latest(Weeks.W47, AMSTERDAM);
        var tuesday = latest.minusSeconds(86_400);
        assertThat(closedAt(tuesday, Optional.empty())).isFalse();
        assertThat(closedAt(tuesday, Optional.of(Weeks.W47.previous()))).isFalse();
        assertThat(closedAt(tuesday, Optional.of(Weeks.W47))).isTrue();
        assertThat(closedAt(tuesday, Optional.of(Weeks.W47.next()))).isTrue();
        assertThat(closedAt(latest, Optional.of(Weeks.W47.previous()))).isTrue();
    }

    private static boolean closedAt(Instant now, Optional<SalesWeek> closedTo) {
        return WeekClosing.closed(Weeks.W47, now, AMSTERDAM, closedTo);
    }
}
