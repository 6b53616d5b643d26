package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P2ObjectiveTest {

    private static final Figures FIGURES = new Figures(330, 17);

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            appointments per week are a quarter of four weeks, MEASURE=APPOINTMENTS; TARGET=82,            83,      true
            new customers are counted,                         MEASURE=NEW_CUSTOMERS; TARGET=24,           17,      false
            revenue unknown is nothing,                         MEASURE=REVENUE; TARGET=1300000,            -,       false
            what Koers counts nobody types,                    MEASURE=NEW_CUSTOMERS; TARGET=24; ACTUAL=24, 17,     false
            own words count what somebody types,               MEASURE=OWN; TARGET=3; ACTUAL=2.5,          2.5,     false
            without a target nothing is reached,               MEASURE=OWN; ACTUAL=2,                      2,       false
            """)
    void whatWasReachedOfAnObjective(String why, String fields, BigDecimal actual, boolean reached) {
        var objective = Objective.of(Items.item(Items.OBJECTIVE, ItemKind.OBJECTIVE, fields));

        assertThat(objective.actual(FIGURES)).isEqualTo(Optional.ofNullable(actual));
        assertThat(objective.isReached(FIGURES)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "baseline {0}, target {1}: moved {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,       1300000, false
            1400000, 1300000, true
            1300000, 1300000, false
            """)
    void theBaselineStaysVisible(String baseline, String target, boolean moved) {
        var item = PlanItem.empty(Items.OBJECTIVE, ItemKind.OBJECTIVE).with(Field.TARGET, target);
        var objective = Objective.of(baseline == null ? item : item.with(Field.BASELINE, baseline));

        assertThat(objective.isMoved()).isEqualTo(moved);
    }
}
