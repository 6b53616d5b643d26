package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.fixture.Rep;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;

class NormEffectTest {

    private static final SalesWeek W46 = Weeks.week("2026-W46");
    private static final SalesWeek W50 = Weeks.week("2026-W50");

    @Test
    void weeksThatChangeTheSameWayAreToldTogether() {
        assertThat(effect(Reps.existing().teamNorm(Weeks.MONDAY, 12), W46, W50))
                .containsExactly(new NormEffect(Weeks.W47, W50, 10, 12));
    }

    @Test
    void weekInWhichTheChangeFallsIsToldApart() {
        assertThat(effect(Reps.existing().teamNorm(Weeks.WEDNESDAY, 12), W46, W50))
                .containsExactly(
                        new NormEffect(Weeks.W47, Weeks.W47, 10, 11), new NormEffect(Weeks.W47.next(), W50, 10, 12));
    }

    @Test
    void unchangedWeekDividesTheWeeksAroundIt() {
        var after = Reps.existing()
                .ownNorm(W46.first(), PersonalNorm.of(12))
                .ownNorm(Weeks.W47.first(), PersonalNorm.AS_TEAM)
                .ownNorm(Weeks.W47.next().first(), PersonalNorm.of(12));
        assertThat(effect(after, W46, W50))
                .containsExactly(new NormEffect(W46, W46, 10, 12), new NormEffect(Weeks.W47.next(), W50, 10, 12));
    }

    @Test
    void rangeGoesAcrossTheYear() {
        assertThat(effect(Reps.existing().teamNorm(Weeks.MONDAY, 12), W50, Weeks.week("2027-W02")))
                .containsExactly(new NormEffect(W50, Weeks.week("2027-W02"), 10, 12));
    }

    @Test
    void nothingChangesWithoutAChange() {
        assertThat(effect(Reps.existing(), W46, W50)).isEmpty();
        assertThat(effect(Reps.existing().teamNorm(Weeks.SATURDAY, 12), Weeks.W47, Weeks.W47))
                .isEmpty();
    }

    private static List<NormEffect> effect(Rep after, SalesWeek from, SalesWeek to) {
        return NormEffect.between(Reps.existing().basis(), after.basis(), from, to);
    }
}
