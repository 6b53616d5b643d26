package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P5MarketSignalTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            seven are more than five,          WATCHED=TYPED; SIDE=ABOVE; LIMIT=5; NUMBER=7,  true
            five are not more than five,       WATCHED=TYPED; SIDE=ABOVE; LIMIT=5; NUMBER=5,  false
            four are fewer than five,          WATCHED=TYPED; SIDE=BELOW; LIMIT=5; NUMBER=4,  true
            nobody typed a number,             WATCHED=TYPED; SIDE=ABOVE; LIMIT=5,            false
            there is no tripwire,              WATCHED=TYPED; SIDE=ABOVE; NUMBER=7,           false
            the team made fewer in four weeks, WATCHED=TEAM_FOUR_WEEKS; SIDE=BELOW; LIMIT=331, true
            the team made just enough,         WATCHED=TEAM_FOUR_WEEKS; SIDE=BELOW; LIMIT=330, false
            a typed number is another one,     WATCHED=TEAM_FOUR_WEEKS; SIDE=BELOW; LIMIT=300; NUMBER=1, false
            """)
    void theTripwireLightsUpWhenItIsCrossed(String why, String fields, boolean lit) {
        var signal = MarketSignal.of(Items.item(Items.SIGNAL, ItemKind.SIGNAL, fields));

        assertThat(signal.isLit(new Figures(330, 0))).isEqualTo(lit);
    }
}
