package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N6RevenueTargetTest {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @ParameterizedTest(name = "{0} of new business, target {1}, ceiling {2}: {3}")
    @CsvSource(textBlock = """
            0,          ,       , INCOMPLETE
            1,          ,       , INCOMPLETE
            0,   0      , 50000 , NOT_ABOVE_ZERO
            1,   0.00   , 50000 , NOT_ABOVE_ZERO
            0,  -1      , 50000 , NOT_ABOVE_ZERO
            1,   0.01   , 50000 , FINE
            1,   50000  , 50000 , FINE
            1,   50000.01, 50000, NEEDS_REASON
            0,   500000 , 50000 , FINE
            0.9, 500000 , 50000 , FINE
            1,   500000 ,       , FINE
            """)
    void fieldOfPlayDecidesWhatTargetIsFair(
            BigDecimal newShare,
            @Nullable BigDecimal target,
            @Nullable BigDecimal ceiling,
            RevenueTargetRule.Finding expected) {
        assertThat(RevenueTargetRule.check(
                        new FieldOfPlay(newShare), Optional.ofNullable(target), Optional.ofNullable(ceiling)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a tenth of the median of {0} is {1}")
    @CsvSource(textBlock = """
            300000,                      30000.00
            900000 100000 300000,        30000.00
            100000 200000 300000 900000, 25000.00
            100000.05,                   10000.01
            """)
    void ceilingIsAShareOfTheMedianTargetOfExistingCustomers(String targets, BigDecimal expected) {
        var amounts = Arrays.stream(targets.split(" ", -1)).map(BigDecimal::new).toList();
        assertThat(RevenueTargetRule.ceiling(amounts, TENTH)).contains(expected);
    }

    @Test
    void withoutExistingCustomersThereIsNoCeiling() {
        assertThat(RevenueTargetRule.ceiling(List.of(), TENTH)).isEmpty();
    }
}
