package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class N1NormIsDatedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 60})
    void normIsAWholeNumberFrom0To60(int perWeek) {
        assertThat(new Norm(perWeek).perDay().multiply(BigDecimal.valueOf(5)))
                .isEqualByComparingTo(BigDecimal.valueOf(perWeek));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void otherNormsAreRefused(int perWeek) {
        assertThatThrownBy(() -> new Norm(perWeek)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void teamThatSetNothingHasNorm10() {
        assertThat(Reps.ofAFreshTeam().in(Weeks.W47).rounded()).isEqualTo(10);
    }

    @ParameterizedTest(name = "in {0} the norm is {1}")
    @CsvSource(textBlock = """
            2026-W46, 10
            2026-W47, 12
            2026-W48, 12
            2026-W49,  8
            2026-W50,  8
            2026-W51, 12
            """)
    void historyKeepsWhatHeldThen(String week, int expected) {
        var rep = Reps.existing()
                .teamNorm(Weeks.W47.first(), 12)
                .ownNorm(Weeks.week("2026-W49").first(), PersonalNorm.of(8))
                .ownNorm(Weeks.week("2026-W51").first(), PersonalNorm.AS_TEAM);
        assertThat(rep.in(Weeks.week(week)).rounded()).isEqualTo(expected);
    }

    @Test
    void ownNormOfZeroIsANormAndNotTheTeams() {
        assertThat(Reps.existing()
                        .ownNorm(Weeks.MONDAY, PersonalNorm.of(0))
                        .in(Weeks.W47)
                        .rounded())
                .isZero();
    }
}
