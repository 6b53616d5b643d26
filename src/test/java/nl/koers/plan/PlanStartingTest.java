package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.koers.kernel.Period;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import org.junit.jupiter.api.Test;

class PlanStartingTest extends EditingScene {

    @Test
    void aPeriodHasOnePlan() {
        assertThat(refused(ground.managing(() -> starting.start(new StartPlan(
                        ground.team(), "Nog een", new Period(PlanGround.YEAR.last(), PlanGround.YEAR.last()))))))
                .isEqualTo("plan.period-taken");
        var next = new Period(
                PlanGround.YEAR.first().plusYears(1), PlanGround.YEAR.last().plusYears(1));
        saved(ground.managing(() -> starting.start(new StartPlan(ground.team(), "Plan 2027", next))));

        assertThat(ground.edit(ground.whole(), Field.LAST_DAY, "2026-12-31", "2027-01-31"))
                .isInstanceOf(Edited.Rejected.class);
        assertThat(ground.edit(ground.whole(), Field.LAST_DAY, "2026-12-31", "2026-11-30"))
                .isInstanceOf(Edited.Saved.class);
        assertThat(ground.managing(() -> plans.all(ground.team())))
                .extracting(PlanSummary::title, summary -> summary.period().last())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Plan 2027", next.last()),
                        org.assertj.core.groups.Tuple.tuple("Plan 2026", java.time.LocalDate.of(2026, 11, 30)));
        assertThat(ground.managing(() -> plans.current(ground.team()))
                        .orElseThrow()
                        .id())
                .isEqualTo(ground.plan());
    }

    @Test
    void aNewPlanTakesAlongWhatIsNotDone() {
        ground.objective("Omzet", "1300000");
        ground.line("Open regel");
        var done = ground.line("Klaar");
        ground.edit(done, Field.STATE, "", "DONE");
        var objective = ground.page().state().of(ItemKind.OBJECTIVE).getFirst();
        ground.add(ItemKind.SIGNAL, Map.of(Field.TITLE, "Bouw stelt uit", Field.OBJECTIVE, objective.id() + ""));
        var next = new Period(
                PlanGround.YEAR.first().plusYears(1), PlanGround.YEAR.last().plusYears(1));

        var plan = saved(ground.managing(
                () -> starting.startFromOld(new StartPlan(ground.team(), "Plan 2027", next), ground.plan())));

        var fresh = ground.managing(() -> plans.open(ground.team(), plan)).orElseThrow();
        assertThat(fresh.plan().lines()).extracting("title").containsExactly("Open regel");
        assertThat(fresh.plan().objectives()).singleElement().satisfies(taken -> {
            assertThat(taken.title()).isEqualTo("Omzet");
            assertThat(taken.id()).isNotEqualTo(objective.id());
            assertThat(fresh.plan().signals().getFirst().objective()).contains(taken.id());
        });
        assertThat(fresh.state().revision())
                .isEqualTo(fresh.state().items().values().stream()
                        .map(PlanItem::values)
                        .mapToInt(Map::size)
                        .sum());
    }
}
