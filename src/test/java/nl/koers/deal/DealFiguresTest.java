package nl.koers.deal;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.kernel.Period;
import nl.koers.team.TeamSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DealFiguresTest extends TargetsScene {

    @Autowired
    DealFigures figures;

    @Autowired
    TeamSettings settings;

    @Test
    void aRepGetsTheRevenueOfOthersOnlyWhereTheTeamSharesIt() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));
        saved(set(carla.rep(), NEW_YEAR, 10_000));

        var own = teams.as(carla.account(), () -> figures.visible(crew.team(), YEAR.period()));
        assertThat(own.isWhole()).isFalse();
        assertThat(own.targets().reps()).containsOnlyKeys(carla.rep());
        assertDenied(() -> teams.as(carla.account(), () -> figures.ofRep(crew.team(), anna.rep(), YEAR.period())));

        saved(as(() -> settings.shareRevenue(crew.team(), true)));
        var shared = teams.as(carla.account(), () -> figures.visible(crew.team(), YEAR.period()));
        assertThat(shared.isWhole()).isTrue();
        assertThat(shared.targets().reps()).containsOnlyKeys(anna.rep(), carla.rep());
        assertThat(teams.as(carla.account(), () -> figures.ofRep(crew.team(), anna.rep(), YEAR.period()))
                        .targets()
                        .reps())
                .containsOnlyKeys(anna.rep());
    }

    @Test
    void strangersGetNoFigures() {
        var stranger = teams.found().manager().account();
        var period = new Period(NEW_YEAR, JULY);

        assertDenied(() -> teams.as(stranger, () -> figures.visible(crew.team(), period)));
        assertDenied(() -> teams.as(stranger, () -> figures.ofRep(crew.team(), anna.rep(), period)));
    }

    @Test
    void figuresCostAtMostThreeStatements() {
        var period = YEAR.period();
        as(() -> figures.visible(crew.team(), period));
        teams.as(anna.account(), () -> figures.visible(crew.team(), period));

        assertThat(statements.of(() -> as(() -> figures.visible(crew.team(), period))))
                .filteredOn(sql -> !sql.contains("account"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> teams.as(anna.account(), () -> figures.visible(crew.team(), period))))
                .filteredOn(sql -> !sql.contains("account"))
                .hasSizeLessThanOrEqualTo(3);
    }
}
