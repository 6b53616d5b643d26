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

class N4FieldOfPlayTest {

    @ParameterizedTest(name = "share {0} with factor {1} is {3}, times {2}")
    @CsvSource(textBlock = """
            0,    0.5,   1,      EXISTING
            0.00, 0.25,  1,      EXISTING
            1,    0.5,   0.5,    NEW_BUSINESS
            1.00, 0.01,  0.01,   NEW_BUSINESS
            0.4,  0.5,   0.8,    MIX
            0.5,  0.25,  0.625,  MIX
            0.01, 0.5,   0.995,  MIX
            """)
    void factorFollowsTheShareOfNewBusiness(
            BigDecimal share, BigDecimal newBusinessFactor, BigDecimal factor, FieldOfPlay.Kind kind) {
        var fop = new FieldOfPlay(share);
        assertThat(fop.factor(newBusinessFactor)).isEqualByComparingTo(factor);
        assertThat(fop.kind()).isEqualTo(kind);
    }

    @Test
    void sameShareIsTheSameFieldHoweverItIsWritten() {
        assertThat(new FieldOfPlay(new BigDecimal("1.00"))).isEqualTo(FieldOfPlay.NEW_BUSINESS);
        assertThat(FieldOfPlay.mix(new BigDecimal("0.40"))).isEqualTo(FieldOfPlay.mix(new BigDecimal("0.4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void shareOutside0To1IsRefused(BigDecimal share) {
        assertThatThrownBy(() -> new FieldOfPlay(share)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void mixIsNeitherExistingNorNewOnly(BigDecimal share) {
        assertThatThrownBy(() -> FieldOfPlay.mix(share)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "0.51", "1"})
    void newBusinessCarriesMoreThanNothingAndAtMostHalf(BigDecimal factor) {
        assertThatThrownBy(() -> new TeamNorm(new Norm(10), factor)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fieldOfPlayIsDatedLikeTheNorm() {
        var rep = Reps.newBusiness().fop(Weeks.THURSDAY, FieldOfPlay.EXISTING);
        assertThat(rep.in(Weeks.W47).exact()).isEqualByComparingTo("7");
        assertThat(rep.in(Weeks.W47.previous()).exact()).isEqualByComparingTo("5");
        assertThat(rep.in(Weeks.W47.next()).exact()).isEqualByComparingTo("10");
    }

    @Test
    void newBusinessFactorOfTheTeamIsDatedToo() {
        var rep = Reps.newBusiness().teamNorm(Weeks.THURSDAY, 10, new BigDecimal("0.25"));
        assertThat(rep.in(Weeks.W47).exact()).isEqualByComparingTo("4");
    }
}
