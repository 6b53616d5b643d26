package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The funnel beside the diagnosis (D). */
class DFunnelTest {

    private static final FunnelCounts TEAM = new FunnelCounts(400, 100, 30, Collections.nCopies(20, 10_000.0));

    @Test
    void figuresStandWithTheirN() {
        var funnel = Funnel.of(TEAM);
        assertThat(funnel.appointmentsPerRequest().value()).isEqualTo(4);
        assertThat(funnel.appointmentsPerRequest().n()).isEqualTo(100);
        assertThat(funnel.requestsPerOrder().value()).isEqualTo(2.5);
        assertThat(funnel.requestsPerOrder().n()).isEqualTo(50);
        assertThat(funnel.valuePerOrder().value()).isEqualTo(10_000);
        assertThat(funnel.valuePerOrder().n()).isEqualTo(20);
    }

    /** Garwood gives 84.1 to 118.1 for a count of 100, Clopper and Pearson 28.3 to 52.6 % for 20 of 50. */
    @Test
    void intervalsAreThoseOfTheTextbooks() {
        var funnel = Funnel.of(TEAM);
        var appointments = funnel.appointmentsPerRequest().interval().orElseThrow();
        assertThat(400 / appointments.high()).isCloseTo(84.1, within(0.1));
        assertThat(400 / appointments.low()).isCloseTo(118.1, within(0.1));
        var requests = funnel.requestsPerOrder().interval().orElseThrow();
        assertThat(1 / requests.high()).isCloseTo(0.283, within(0.002));
        assertThat(1 / requests.low()).isCloseTo(0.526, within(0.002));
    }

    @Test
    void aPersonDiffersOnlyBeyondChance() {
        var team = Funnel.of(TEAM).appointmentsPerRequest().value();
        var few = Funnel.of(new FunnelCounts(40, 5, 0, List.of()));
        var many = Funnel.of(new FunnelCounts(400, 50, 0, List.of()));
        assertThat(few.appointmentsPerRequest().differsFrom(team)).isFalse();
        assertThat(many.appointmentsPerRequest().differsFrom(team)).isTrue();
    }

    @Test
    void nothingAtAllHasNoIntervalAndNoException() {
        var funnel = Funnel.of(new FunnelCounts(0, 0, 0, List.of()));
        assertThat(funnel.appointmentsPerRequest().value()).isInfinite();
        assertThat(funnel.appointmentsPerRequest().interval()).isEmpty();
        assertThat(funnel.requestsPerOrder().interval()).isEmpty();
        assertThat(funnel.valuePerOrder().interval()).isEmpty();
        assertThat(funnel.valuePerOrder().differsFrom(1)).isFalse();
    }

    @Test
    void oneHugeOrderWidensTheIntervalAndNothingElse() {
        var funnel = Funnel.of(new FunnelCounts(10, 3, 0, List.of(1_000.0, 2_000.0, 10_000_000.0)));
        var interval = funnel.valuePerOrder().interval().orElseThrow();
        assertThat(interval.low()).isLessThan(10_000);
        assertThat(interval.high()).isGreaterThan(3_000_000);
    }

    @Test
    void appointmentsWithoutARequestSetNoUpperLimit() {
        var ratio = Funnel.of(new FunnelCounts(20, 0, 0, List.of())).appointmentsPerRequest();
        assertThat(ratio.interval().orElseThrow().high()).isInfinite();
        assertThat(ratio.interval().orElseThrow().low()).isCloseTo(6.7, within(0.1));
    }
}
