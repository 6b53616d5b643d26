package nl.koers.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderMomentTest {

    private static final ReminderMoment MOMENT = new ReminderMoment(DayOfWeek.FRIDAY, LocalTime.of(15, 0));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T14:59:59+01:00[Europe/Amsterdam], false
            2026-11-20T15:00:00+01:00[Europe/Amsterdam], true
            2026-11-20T17:59:59+01:00[Europe/Amsterdam], true
            2026-11-20T18:00:00+01:00[Europe/Amsterdam], false
            2026-07-03T15:00:00+02:00[Europe/Amsterdam], true
            """)
    void mailIsSentAtItsTimeAndNeverInTheNight(ZonedDateTime now, boolean hasCome) {
        assertThat(MOMENT.hasCome(now)).isEqualTo(hasCome);
    }
}
