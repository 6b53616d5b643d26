package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.customer.Customers;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class PlanEditingTest {

    @Autowired
    Teams teams;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    @Autowired
    PlanTaking taking;

    @Autowired
    Customers customers;

    PlanGround ground;

    @BeforeEach
    void aPlan() {
        ground = PlanGround.of(teams, plans, editing, starting);
    }

    @Test
    void aRepEditsAndEverybodyReadsIt() {
        var anna = teams.hire(ground.crew(), "Anna de Wit");
        var line = ground.line("Bellen");

        var edited = ground.editAs(anna.account(), line, Field.GOOD_WHEN, "", " 14 van  14 ");

        assertThat(edited)
                .isInstanceOfSatisfying(
                        Edited.Saved.class, saved -> assertThat(saved.value()).isEqualTo("14 van 14"));
        assertThat(ground.value(line, Field.GOOD_WHEN)).isEqualTo("14 van 14");
        assertThat(history()).last().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Anna de Wit");
            assertThat(row.before()).isEmpty();
            assertThat(row.after()).isEqualTo("14 van 14");
        });
    }

    @Test
    void whoWasSecondGetsBothValuesWithWhoAndWhen() {
        var anna = teams.hire(ground.crew(), "Anna de Wit");
        var line = ground.line("Bellen");
        ground.editAs(anna.account(), line, Field.TITLE, "Bellen", "Nabellen");

        assertThat(ground.edit(line, Field.TITLE, "Bellen", "Langsgaan"))
                .isInstanceOfSatisfying(Edited.Conflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Nabellen");
                    assertThat(conflict.mine()).isEqualTo("Langsgaan");
                    assertThat(conflict.who()).isEqualTo("Anna de Wit");
                    assertThat(conflict.when()).isEqualTo("2026-11-19T11:00:00Z");
                });
        assertThat(ground.value(line, Field.TITLE)).isEqualTo("Nabellen");
    }

    @Test
    void theSameCommandTwiceIsSavedOnce() {
        var line = ground.line("Bellen");
        var before = history().size();

        assertThat(ground.edit(line, Field.TITLE, "Bellen", "Nabellen")).isInstanceOf(Edited.Saved.class);
        assertThat(ground.edit(line, Field.TITLE, "Bellen", "Nabellen")).isInstanceOf(Edited.Saved.class);

        assertThat(history()).hasSize(before + 1);
    }

    @Test
    void whatWasTypedIntoARemovedItemIsGivenBack() {
        var line = ground.line("Bellen");
        saved(ground.managing(() -> editing.remove(ground.team(), ground.plan(), line)));

        assertThat(ground.edit(line, Field.TITLE, "Bellen", "Nabellen"))
                .isInstanceOfSatisfying(Edited.Gone.class, gone -> {
                    assertThat(gone.mine()).isEqualTo("Nabellen");
                    assertThat(gone.who()).isEqualTo("Mies Manager");
                });
        assertThat(ground.page().plan().lines()).isEmpty();
        assertThat(ground.value(line, Field.TITLE)).isEqualTo("Bellen");
    }

    @Test
    void selectingACustomerNeedsAReason() {
        var rotec = saved(ground.managing(() -> customers.findOrAdd(ground.team(), "Rotec BV")));
        var values = Map.of(Field.CUSTOMER, rotec.id().toString());

        assertThat(refused(ground.managing(
                        () -> editing.add(AddItem.of(ground.team(), ground.plan(), ItemKind.SELECTION, values)))))
                .isEqualTo("plan.reason-missing");

        var selection =
                ground.add(ItemKind.SELECTION, Map.of(Field.CUSTOMER, rotec.id().toString(), Field.REASON, "groeit"));
        assertThat(ground.edit(selection, Field.REASON, "groeit", " ")).isInstanceOf(Edited.Rejected.class);
        assertThat(ground.page().contacts().get(rotec.id()))
                .satisfies(contact -> assertThat(contact.customer().name()).isEqualTo("Rotec BV"));
    }

    @Test
    void linesAreMoved() {
        var first = ground.line("Eerste");
        var second = ground.line("Tweede");
        var third = ground.line("Derde");

        saved(ground.managing(() -> editing.move(new MoveItem(ground.team(), ground.plan(), third, Optional.empty()))));
        assertThat(lines()).containsExactly(third, first, second);
        saved(ground.managing(
                () -> editing.move(new MoveItem(ground.team(), ground.plan(), third, Optional.of(first)))));
        assertThat(lines()).containsExactly(first, third, second);
        assertThat(refused(ground.managing(
                        () -> editing.move(new MoveItem(ground.team(), ground.plan(), third, Optional.of(third))))))
                .isEqualTo("plan.item-unknown");
    }

    @Test
    void aLineIsMadeFromTheNumberOfARepsWeek() {
        var anna = teams.hire(ground.crew(), "Anna de Wit");
        var origin = new Origin(anna.rep(), Weeks.W47);

        var added = saved(ground.managing(() -> editing.add(new AddItem(
                ground.team(),
                ground.plan(),
                ItemKind.LINE,
                Map.of(Field.TITLE, "Samen op pad"),
                Optional.of(origin),
                Optional.empty()))));

        assertThat(ground.page().plan().lines())
                .filteredOn(line -> line.id().equals(added.item()))
                .singleElement()
                .satisfies(line -> assertThat(line.origin()).contains(origin));
        var stranger = new Origin(new RepId(999_999_999L), Weeks.W47);
        assertThat(refused(ground.managing(() -> editing.add(new AddItem(
                        ground.team(),
                        ground.plan(),
                        ItemKind.LINE,
                        Map.of(Field.TITLE, "Samen op pad"),
                        Optional.of(stranger),
                        Optional.empty())))))
                .isEqualTo("plan.no-person");
    }

    @Test
    void whatBelongsToAnotherTeamIsNotThere() {
        var other = PlanGround.of(teams, plans, editing, starting);
        var stranger = teams.hire(other.crew(), "Chris Kok");
        var theirs = other.line("Hun regel");
        var customer = saved(other.managing(() -> customers.findOrAdd(other.team(), "Hun klant")));
        var line = ground.line("Bellen");

        assertThat(ground.edit(theirs, Field.TITLE, "Hun regel", "x")).isEqualTo(Edited.rejected("plan.item-unknown"));
        assertThat(ground.managing(() -> editing.edit(
                        new EditField(ground.team(), other.plan(), theirs, Field.TITLE, "Hun regel", "x"))))
                .isEqualTo(Edited.rejected("plan.unknown"));
        assertThat(ground.edit(line, Field.OWNER, "", "r" + stranger.rep()))
                .isEqualTo(Edited.rejected("plan.no-person"));
        assertThat(ground.edit(line, Field.OWNER, "", "a" + other.manager()))
                .isEqualTo(Edited.rejected("plan.no-person"));
        assertThat(ground.edit(line, Field.CUSTOMERS, "", customer.id().toString()))
                .isEqualTo(Edited.rejected("customer.unknown"));
        assertThat(ground.managing(() -> plans.open(ground.team(), other.plan())))
                .isEmpty();
        assertThat(ground.managing(() -> plans.changesSince(ground.team(), other.plan(), 0)))
                .isEmpty();
        assertThat(ground.managing(() -> plans.asOf(ground.team(), other.plan(), 99)))
                .isEmpty();
        assertThatThrownBy(() -> teams.as(stranger.account(), () -> plans.open(ground.team(), ground.plan())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ground.editAs(stranger.account(), line, Field.TITLE, "Bellen", "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(other.value(theirs, Field.TITLE)).isEqualTo("Hun regel");
    }

    @Test
    void anyChangeIsTakenBackByANewOne() {
        var line = ground.line("Bellen");
        ground.edit(line, Field.TITLE, "Bellen", "Nabellen");
        var changed = history().getLast();

        assertThat(takeBack(changed.revision())).isInstanceOf(Edited.Saved.class);
        assertThat(ground.value(line, Field.TITLE)).isEqualTo("Bellen");
        assertThat(takeBack(changed.revision())).isEqualTo(Edited.rejected("plan.taken-back"));
        assertThat(history()).hasSize((int) changed.revision() + 1);

        ground.edit(line, Field.TITLE, "Bellen", "Langsgaan");
        assertThat(takeBack(changed.revision()))
                .isInstanceOfSatisfying(
                        Edited.Conflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo("Langsgaan"));
    }

    @Test
    void takingBackAnAdditionTakesItOutAndTakingThatBackPutsItIn() {
        var line = ground.line("Bellen");
        var added = history().getLast().act();

        takeBack(added);
        assertThat(ground.page().plan().lines()).isEmpty();
        takeBack(history().getLast().revision());

        assertThat(lines()).containsExactly(line);
        assertThat(takeBack(1)).isInstanceOf(Edited.Rejected.class);
    }

    @Test
    void thePlanIsSeenAsItWasAndAViewCatchesUpFromAnyRevision() {
        var line = ground.line("Bellen");
        var then = ground.page().state();
        ground.edit(line, Field.TITLE, "Bellen", "Nabellen");
        saved(ground.managing(() -> editing.remove(ground.team(), ground.plan(), line)));
        var now = ground.page().state();

        assertThat(ground.managing(() -> plans.asOf(ground.team(), ground.plan(), then.revision())))
                .contains(then);
        assertThat(ground.managing(() -> plans.asOf(ground.team(), ground.plan(), now.revision())))
                .contains(now);
        assertThat(then.after(ground.managing(() -> plans.changesSince(ground.team(), ground.plan(), then.revision()))))
                .isEqualTo(now);
    }

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

    private Edited takeBack(long revision) {
        return ground.managing(() -> taking.takeBack(ground.team(), ground.plan(), revision));
    }

    private List<PlanChange> history() {
        return ground.managing(() -> plans.changesSince(ground.team(), ground.plan(), 0));
    }

    private List<ItemId> lines() {
        return ground.page().state().of(ItemKind.LINE).stream()
                .map(PlanItem::id)
                .toList();
    }
}
