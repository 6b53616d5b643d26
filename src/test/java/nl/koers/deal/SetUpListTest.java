package nl.koers.deal;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.koers.deal.SetUpGap.Missing;
import nl.koers.kernel.RepId;
import nl.koers.norm.NormChange;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.Reps;
import nl.koers.team.model.WeekPattern;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetUpListTest extends TargetsScene {

    @Autowired
    SetUpList setUp;

    @Autowired
    Reps reps;

    @Test
    void aRepDoesNotReadIt() {
        assertDenied(() -> teams.as(anna.account(), () -> setUp.of(crew.team(), TODAY)));
    }

    @Test
    void theSetUpListCostsTwoStatements() {
        as(() -> setUp.of(crew.team(), TODAY));

        assertThat(statements.of(() -> as(() -> setUp.of(crew.team(), TODAY))))
                .filteredOn(sql -> !sql.startsWith("select ae1_0.id"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsMissingIsListedUntilItIsSetUp() {
        assertThat(missing(anna)).isEqualTo(EnumSet.of(Missing.PATTERN, Missing.FOP, Missing.NORM, Missing.TARGET));
        assertThat(missing(carla)).isEqualTo(EnumSet.of(Missing.PATTERN, Missing.NORM, Missing.TARGET));

        saved(as(() -> norms.save(
                new NormChange.OfTeam(crew.team(), NEW_YEAR, Optional.empty(), Optional.of(TeamNorm.FIRST_VALUE)))));
        saved(as(() -> norms.save(new NormChange.OfFop(
                crew.team(), anna.rep(), NEW_YEAR, Optional.empty(), Optional.of(FieldOfPlay.EXISTING)))));
        saved(as(() -> reps.work(
                crew.team(), anna.rep(), NEW_YEAR, Optional.empty(), Optional.of(WeekPattern.MONDAY_TO_FRIDAY))));
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(as(() -> setUp.of(crew.team(), TODAY)))
                .extracting(SetUpGap::rep)
                .containsExactly(carla.rep());
    }

    @Test
    void aRepWithoutAccountAndATargetAboveTheCeilingAreListed() {
        var dirk = saved(as(() -> reps.add(crew.team(), "Dirk Dop", NEW_YEAR)));
        saved(set(carla.rep(), NEW_YEAR, 100_000));
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(missing(dirk)).contains(Missing.ACCOUNT);
        assertThat(missing(carla)).contains(Missing.TARGET_ABOVE_CEILING);
    }

    private Set<Missing> missing(Teams.Seller who) {
        return missing(who.rep());
    }

    private Set<Missing> missing(RepId rep) {
        return as(() -> setUp.of(crew.team(), TODAY)).stream()
                .filter(gap -> gap.rep().equals(rep))
                .findFirst()
                .map(SetUpGap::missing)
                .orElse(Set.of());
    }
}
