package nl.koers.plan;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.plan.model.Field;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanHistoryTest extends EditingScene {

    @Autowired
    PlanTaking taking;

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

    private Edited takeBack(long revision) {
        return ground.managing(() -> taking.takeBack(ground.team(), ground.plan(), revision));
    }
}
