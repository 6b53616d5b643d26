package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.plan.AddItem;
import nl.koers.plan.EditField;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanPage;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.Plans;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.ViewScene;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon; a rep looks at the plan. */
abstract class PlanViewScene extends ViewScene {

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    PlanId plan() {
        return saved(managing(() -> starting.start(new StartPlan(crew.team(), "Plan 2026", year()))));
    }

    static Period year() {
        return new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    ItemId add(ItemKind kind, Map<Field, String> values) {
        return saved(managing(() -> editing.add(AddItem.of(crew.team(), page().id(), kind, values))))
                .item();
    }

    void editAs(ItemId line, String seen, String wanted) {
        managing(() -> editing.edit(new EditField(crew.team(), page().id(), line, Field.TITLE, seen, wanted)));
    }

    <T> T managing(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }

    PlanPage page() {
        return managing(() -> plans.current(crew.team())).orElseThrow();
    }

    void open(Map<String, String> parameters) {
        open("plan", parameters);
    }

    ValueField value(ItemId item, Field field) {
        return find(PlanBody.class)
                .single()
                .part(item)
                .flatMap(part -> part.values().find(field))
                .orElseThrow();
    }

    List<String> titles() {
        return find(LineRow.class).all().stream()
                .map(row -> row.values().find(Field.TITLE).map(ValueField::text))
                .flatMap(Optional::stream)
                .toList();
    }
}
