package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.koers.customer.Customers;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.RepId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PlanEditingTest extends EditingScene {

    @Autowired
    Customers customers;

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
}
