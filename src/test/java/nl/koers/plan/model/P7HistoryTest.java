package nl.koers.plan.model;

import static nl.koers.plan.model.Items.LINE;
import static nl.koers.plan.model.Items.PLAN;
import static nl.koers.plan.model.Items.change;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class P7HistoryTest {

    private static final List<PlanChange> HISTORY = List.of(
            change(1, 1, PLAN, Field.TITLE, "", "Plan 2026"),
            change(2, 2, LINE, Field.PLACE, "", "i"),
            change(3, 2, LINE, Field.TITLE, "", "Bellen"),
            change(4, 4, LINE, Field.TITLE, "Bellen", "Nabellen"),
            change(5, 5, LINE, Field.REMOVED, "", "1"),
            change(6, 6, LINE, Field.REMOVED, "1", ""));

    @Test
    void thePlanIsSeenAsItWasAtAnyRevision() {
        assertThat(at(1).items()).hasSize(1);
        assertThat(at(3).value(LINE, Field.TITLE)).isEqualTo("Bellen");
        assertThat(at(4).value(LINE, Field.TITLE)).isEqualTo("Nabellen");
        assertThat(at(5).of(ItemKind.LINE)).isEmpty();
        assertThat(at(5).value(LINE, Field.TITLE)).isEqualTo("Nabellen");
        assertThat(at(6).of(ItemKind.LINE)).hasSize(1);
    }

    @Test
    void catchingUpInAnyStepsGivesTheSamePlan() {
        var random = new Random(7);
        for (var round = 0; round < 100; round++) {
            var state = PlanState.NOTHING;
            while (state.revision() < HISTORY.size()) {
                var from = (int) state.revision();
                var to = from + 1 + random.nextInt(HISTORY.size() - from);
                state = state.after(HISTORY.subList(from, to));
            }
            assertThat(state).isEqualTo(at(6));
        }
    }

    @Test
    void aChangeIsTakenBackByItsOpposite() {
        assertThat(Undo.of(List.of(HISTORY.get(3)))).containsExactly(new Edit(LINE, Field.TITLE, "Nabellen", "Bellen"));
        assertThat(Undo.of(List.of(HISTORY.get(4)))).containsExactly(new Edit(LINE, Field.REMOVED, "1", ""));
    }

    @Test
    void whatCameIntoBeingIsTakenOutAndKeepsItsWords() {
        assertThat(Undo.of(HISTORY.subList(1, 3))).containsExactly(new Edit(LINE, Field.REMOVED, "", "1"));
    }

    @Test
    void takingBackEveryCommandInTurnEndsWithAPlanWithoutLines() {
        var state = at(6);
        var redone = new ArrayList<PlanChange>();
        for (var act :
                List.of(HISTORY.subList(5, 6), HISTORY.subList(4, 5), HISTORY.subList(3, 4), HISTORY.subList(1, 3))) {
            for (var edit : Undo.of(act)) {
                assertThat(state.value(edit.item(), edit.field())).isEqualTo(edit.seen());
                var revision = state.revision() + 1;
                redone.add(change(revision, revision, edit.item(), edit.field(), edit.seen(), edit.wanted()));
                state = state.after(redone.subList(redone.size() - 1, redone.size()));
            }
        }

        assertThat(state.of(ItemKind.LINE)).isEmpty();
        assertThat(state.value(LINE, Field.TITLE)).isEqualTo("Bellen");
        assertThat(state.revision()).isEqualTo(10);
    }

    @Test
    void twoMomentsAreCompared() {
        assertThat(Difference.between(at(1), at(3)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Added.class,
                        added -> assertThat(added.item().get(Field.TITLE)).isEqualTo("Bellen"));
        assertThat(Difference.between(at(3), at(6)))
                .singleElement()
                .isInstanceOfSatisfying(Difference.Changed.class, changed -> {
                    assertThat(changed.before()).isEqualTo("Bellen");
                    assertThat(changed.after()).isEqualTo("Nabellen");
                });
        assertThat(Difference.between(at(4), at(5))).singleElement().isInstanceOf(Difference.Removed.class);
        assertThat(Difference.between(at(4), at(6))).isEmpty();
    }

    private static PlanState at(int revision) {
        return PlanState.NOTHING.after(HISTORY.subList(0, revision));
    }
}
