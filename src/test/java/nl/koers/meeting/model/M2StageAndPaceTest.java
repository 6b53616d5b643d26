package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M2StageAndPaceTest {

    @ParameterizedTest(name = "{0}: start {1}, close {2}, reopen {3}")
    @CsvSource(textBlock = """
            PLANNED,  RUNNING, -,      -
            RUNNING,  -,       CLOSED, -
            CLOSED,   -,       -,      REOPENED
            REOPENED, -,       CLOSED, -
            """)
    void meetingGoesOneWayAndIsReopenedAfterItsClose(Stage stage, String started, String closed, String reopened) {
        assertThat(become(stage, Stage::start)).isEqualTo(started);
        assertThat(become(stage, Stage::close)).isEqualTo(closed);
        assertThat(become(stage, Stage::reopen)).isEqualTo(reopened);
    }

    @Test
    void anImpossibleStepFailsLoudly() {
        assertThatIllegalStateException().isThrownBy(Stage.PLANNED::close);
    }

    @ParameterizedTest(name = "{0} seconds of {1} minutes: {2}")
    @CsvSource(textBlock = """
            0,   10, IN_TIME
            479, 10, IN_TIME
            480, 10, AMBER
            600, 10, AMBER
            601, 10, RED
            95,  2,  IN_TIME
            96,  2,  AMBER
            """)
    void timerIsAmberAtFourFifthsAndRedWhenOver(int seconds, int minutes, Pace expected) {
        assertThat(Pace.of(Duration.ofSeconds(seconds), minutes)).isEqualTo(expected);
    }

    private static String become(Stage stage, UnaryOperator<Stage> step) {
        try {
            return step.apply(stage).name();
        } catch (IllegalStateException impossible) {
            return "-";
        }
    }
}
