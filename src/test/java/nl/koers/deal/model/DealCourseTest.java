package nl.koers.deal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest(name = "opened {0}, won {1} for {2}: {3}")
    @CsvSource(textBlock = """
            2026-11-01, 2026-11-19, 12000,         fine
            2026-11-19, 2026-11-19, 0,             fine
            2026-11-20, 2026-11-20, 12000,         deal.opened-in-future
            2026-11-01, 2026-11-20, 12000,         deal.closed-in-future
            2026-11-10, 2026-11-09, 12000,         deal.closed-before-opened
            1969-12-31, 2026-11-09, 12000,         deal.day-outside
            2026-11-01, 2026-11-19, -0.01,         deal.value-outside
            2026-11-01, 2026-11-19, 999999999.99,  fine
            2026-11-01, 2026-11-19, 1000000000,    deal.value-outside
            """)
    void whatCannotHaveBeenIsRefused(LocalDate opened, LocalDate won, String value, String expected) {
        var course = DealCourse.opened(opened, Optional.empty()).won(won, Money.of(value));

        assertThat(course.fault(TODAY).map(Reason::key).orElse("fine")).isEqualTo(expected);
    }

    @Test
    void aLongReasonIsRefused() {
        var lost = DealCourse.opened(TODAY, Optional.empty()).lost(TODAY, "x".repeat(501));

        assertThat(lost.fault(TODAY).map(Reason::key)).contains("deal.why-too-long");
    }

    @Test
    void anOrderThatIsOpenAgainKeepsItsValueAsAnEstimate() {
        var won = DealCourse.opened(TODAY, Optional.empty()).won(TODAY, Money.of(12_000));

        assertThat(won.reopened()).isEqualTo(DealCourse.opened(TODAY, Optional.of(Money.of(12_000))));
    }
}
