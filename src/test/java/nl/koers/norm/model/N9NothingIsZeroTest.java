package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.appointment.model.WeekCount;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import org.junit.jupiter.api.Test;

class N9NothingIsZeroTest {

    @Test
    void repWithANormAndNoAppointmentIsBelowTheNorm() {
        var norm = Reps.existing().in(Weeks.W47);
        var state = WeekState.of(Weeks.W47, Weeks.W47.next(), norm.rounded(), WeekCount.NOTHING.counted());
        assertThat(state).isEqualTo(WeekState.SHORT);
    }

    @Test
    void weeksWithoutAppointmentsAreInTheBalance() {
        var week = new WeekResult(Reps.existing().in(Weeks.W47), WeekCount.NOTHING.counted());
        assertThat(Balance.sinceNewYear(List.of(week), Weeks.W47.next())).isEqualByComparingTo("-10");
    }
}
