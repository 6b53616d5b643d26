package nl.koers.plan;

import static nl.koers.testing.Teams.saved;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.Teams;

/** A team with a plan of 2026, for tests. */
record PlanGround(Teams teams, Plans plans, PlanEditing editing, PlanStarting starting, Teams.Crew crew, PlanId plan) {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    static PlanGround of(Teams teams, Plans plans, PlanEditing editing, PlanStarting starting) {
        var crew = teams.found();
        var plan = saved(teams.as(
                crew.manager().account(), () -> starting.start(new StartPlan(crew.team(), "Plan 2026", YEAR))));
        return new PlanGround(teams, plans, editing, starting, crew, plan);
    }

    TeamId team() {
        return crew.team();
    }

    AccountId manager() {
        return crew.manager().account();
    }

    <T> T managing(Supplier<T> work) {
        return teams.as(manager(), work);
    }

    ItemId line(String title) {
        return add(ItemKind.LINE, Map.of(Field.TITLE, title));
    }

    ItemId objective(String title, String target) {
        return add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, title, Field.TARGET, target));
    }

    ItemId add(ItemKind kind, Map<Field, String> values) {
        var known = new EnumMap<Field, String>(Field.class);
        known.putAll(values);
        return saved(managing(() -> editing.add(AddItem.of(team(), plan, kind, known))))
                .item();
    }

    Edited edit(ItemId item, Field field, String seen, String wanted) {
        return editAs(manager(), item, field, seen, wanted);
    }

    Edited editAs(AccountId who, ItemId item, Field field, String seen, String wanted) {
        return teams.as(who, () -> editing.edit(new EditField(team(), plan, item, field, seen, wanted)));
    }

    PlanPage page() {
        return managing(() -> plans.open(team(), plan)).orElseThrow();
    }

    String value(ItemId item, Field field) {
        return page().state().value(item, field);
    }

    ItemId whole() {
        return page().state().plan().id();
    }
}
