package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.live.Doorbell;
import nl.koers.live.Presence;
import nl.koers.plan.AddItem;
import nl.koers.plan.EditField;
import nl.koers.plan.MoveItem;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.Plans;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna looks at the plan while others edit it. */
class PlanTogetherTest extends ViewScene {

    private static final int AT_MOST_BYTES = 2048;
    private static final long PATIENCE_S = 20;
    private static final long RING_MS = 50;

    @Autowired
    PlanEditing editing;

    @Autowired
    Plans plans;

    @Autowired
    PlanStarting starting;

    @Autowired
    Presence presence;

    @Autowired
    Doorbell doorbell;

    Teams.Seller eva;
    PlanId plan;
    ItemId line;

    @BeforeEach
    void aPlanOfManyLinesIsOpen() {
        eva = teams.hire(crew, "Eva Smits");
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        plan = saved(as(() -> starting.start(new StartPlan(crew.team(), "Plan 2026", year))));
        line = saved(as(() -> editing.add(AddItem.of(crew.team(), plan, ItemKind.LINE, Map.of(Field.TITLE, "Bellen")))))
                .item();
        for (var i = 0; i < 30; i++) {
            var title = "Regel " + i;
            as(() -> editing.add(AddItem.of(crew.team(), plan, ItemKind.LINE, Map.of(Field.TITLE, title))));
        }
        UI.getCurrent().navigate("plan");
    }

    @Test
    void anothersEditAppearsInPlaceAndCostsLittle() {
        pushed();

        as(() ->
                editing.edit(new EditField(crew.team(), plan, line, Field.TITLE, "Bellen", "Alle A-klanten nabellen")));

        until(() -> value(Field.TITLE).text().equals("Alle A-klanten nabellen"));
        assertThat(pushed()).contains("Alle A-klanten nabellen").contains("Eva Smits");
        assertThat(find(LineRow.class).all()).hasSize(31);
    }

    @Test
    void oneEditOfAPlanWithManyLinesIsLessThanTwoKilobytes() {
        pushed();

        as(() -> editing.edit(
                new EditField(crew.team(), plan, line, Field.GOOD_WHEN, "", "14 van 14, met jaarplan op tafel")));
        until(() -> !value(Field.GOOD_WHEN).text().isEmpty());

        var sent = pushed();
        assertThat(sent).contains("14 van 14");
        assertThat(sent.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(AT_MOST_BYTES);
    }

    @Test
    void onlyTheRowThatSomebodyMovedIsTakenUp() {
        var rows = find(LineRow.class).all();
        var taken = new ArrayList<LineRow>();
        rows.forEach(row -> row.addDetachListener(detached -> taken.add(row)));
        var down = new ArrayList<>(rows);
        down.add(20, down.removeFirst());
        var lines = as(() -> plans.current(crew.team())).orElseThrow().plan().lines();

        as(() -> editing.move(
                new MoveItem(crew.team(), plan, line, Optional.of(lines.get(20).id()))));

        until(() -> !find(LineRow.class).all().equals(rows));
        assertThat(find(LineRow.class).all()).isEqualTo(down);
        assertThat(taken).containsExactly(rows.getFirst());
    }

    @Test
    void whoIsInAFieldIsSeenThereAndGoneAgain() {
        var token = presence.enter(crew.team(), "plan:" + plan, eva.account(), "Eva Smits");
        presence.focus(token, ItemValues.key(line, Field.TITLE));

        until(() -> "Eva typt".equals(value(Field.TITLE).getElement().getAttribute("data-typing")));
        assertThat(find(HereBar.class).single().getElement().getAttribute("aria-label"))
                .contains("Anna de Wit", "Eva Smits");

        presence.leave(token);
        until(() -> value(Field.TITLE).getElement().getAttribute("data-typing") == null);
    }

    /** What would travel to the browser now. */
    private static String pushed() {
        return new UidlWriter().createUidl(UI.getCurrent(), true).toString();
    }

    /** The bell rings on threads of its own; what it says is taken at each ring, or a little later. */
    private void until(BooleanSupplier seen) {
        var rings = new Semaphore(0);
        try (var _ = doorbell.listen(crew.team(), ring -> rings.release())) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
            while (!seen.getAsBoolean()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                rings.tryAcquire(RING_MS, TimeUnit.MILLISECONDS);
                roundTrip();
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private ValueField value(Field field) {
        return find(PlanBody.class)
                .single()
                .part(line)
                .flatMap(part -> part.values().find(field))
                .orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(eva.account(), work);
    }
}
