package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;

/** F6: a look back knows what was known. */
class DealFactTest {

    private static final SalesWeek OPENED = SalesWeek.of(LocalDate.of(2026, 3, 4));
    private static final SalesWeek WON = SalesWeek.of(LocalDate.of(2026, 5, 13));
    private static final DealFact ORDER = new DealFact(OPENED, Optional.of(new Ending(true, WON)), 0, 10_000_000);

    @Test
    void whatAnOrderBroughtWasNotKnownBefore() {
        var then = ORDER.asOf(WON.previous());

        assertThat(then.ending()).isEmpty();
        assertThat(then.value()).isZero();
    }

    @Test
    void whatAnOrderBroughtIsKnownFromItsWeekOn() {
        assertThat(ORDER.asOf(WON)).isEqualTo(ORDER);
    }

    @Test
    void whatIsOpenIsWorthItsEstimateAtAnyTime() {
        var open = new DealFact(OPENED, Optional.empty(), 5_000, 5_000);

        assertThat(open.asOf(WON)).isEqualTo(open);
    }
}
