package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import org.junit.jupiter.api.Test;

class AdoptionTest extends CourseScene {

    @Test
    void adoptionKeepsTheTargetsAsBaselinesAndFixesThem() {
        assertThat(ground.page().plan().adoptedOn()).contains(LocalDate.of(2026, 11, 19));
        assertThat(ground.value(revenue, Field.BASELINE)).isEqualTo("1400000");
        assertThat(ground.edit(revenue, Field.TARGET, "1400000", "1300000"))
                .isEqualTo(Edited.rejected("plan.course-needed"));
        assertThat(refused(ground.managing(() -> editing.remove(ground.team(), ground.plan(), revenue))))
                .isEqualTo("plan.course-needed");
        assertThat(refused(ground.managing(() -> courses.adopt(ground.team(), ground.plan()))))
                .isEqualTo("plan.already-adopted");
    }

    @Test
    void anObjectiveOfLaterGetsItsFirstTargetAsBaseline() {
        var later = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Nieuwe klanten"));

        assertThat(ground.edit(later, Field.TARGET, "", "24")).isInstanceOf(Edited.Saved.class);

        assertThat(ground.value(later, Field.BASELINE)).isEqualTo("24");
    }

    @Test
    void anObjectiveOfLaterIsMendedOrTakenOutOnItsDayAndFixedFromTheNextOn() {
        var later = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Nieuwe klanten", Field.TARGET, "240"));
        var wrong = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Dubbel", Field.TARGET, "1"));

        assertThat(ground.edit(later, Field.TARGET, "240", "24")).isInstanceOf(Edited.Saved.class);
        assertThat(ground.value(later, Field.BASELINE)).isEqualTo("24");
        saved(ground.managing(() -> editing.remove(ground.team(), ground.plan(), wrong)));

        clock.set(Instant.parse("2026-11-19T23:00:00Z"));
        assertThat(ground.edit(later, Field.TARGET, "24", "20")).isEqualTo(Edited.rejected("plan.course-needed"));
        assertThat(refused(ground.managing(() -> editing.remove(ground.team(), ground.plan(), later))))
                .isEqualTo("plan.course-needed");
    }
}
