package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P4SelectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest(name = "{0} seen {1}: overdue {2}")
    @CsvSource(nullValues = "never", textBlock = """
            A, 2026-10-22, false
            A, 2026-10-21, true
            B, 2026-09-24, false
            B, 2026-09-23, true
            C, 2026-07-30, false
            C, 2026-07-29, true
            C, never,      true
            A, 2026-11-19, false
            """)
    void aCustomerThatWasNotSeenForItsRhythmIsMarked(Priority priority, LocalDate last, boolean overdue) {
        assertThat(Rhythm.FIRST.isOverdue(priority, Optional.ofNullable(last), TODAY))
                .isEqualTo(overdue);
    }

    @Test
    void weeksSinceAreWholeWeeks() {
        assertThat(Rhythm.weeksSince(Optional.of(TODAY.minusDays(13)), TODAY)).contains(1L);
        assertThat(Rhythm.weeksSince(Optional.of(TODAY.plusDays(13)), TODAY)).contains(0L);
        assertThat(Rhythm.weeksSince(Optional.empty(), TODAY)).isEmpty();
    }

    @Test
    void aReasonIsRequired() {
        var chosen = Items.item(Items.SELECTION, ItemKind.SELECTION, "CUSTOMER=7; REASON=groeit");

        assertThat(PlanRules.refusal(Items.state(Items.plan("")), chosen, Field.REASON, "", Items.TODAY)
                        .map(Reason::key))
                .contains("plan.reason-missing");
        assertThat(Selection.of(chosen).priority()).isEqualTo(Priority.B);
    }
}
