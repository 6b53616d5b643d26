package nl.koers.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.plan.model.Checked;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.LineState;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.PlanState;
import nl.koers.text.SharedTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a plan: an empty one, or one that takes along what the old one left (P1). */
@Service
@Needs(Right.WRITE_PLAN)
@Transactional(readOnly = true)
public class PlanStarting {

    /** What belongs to the old period alone. */
    private static final Set<Field> LEFT_BEHIND =
            EnumSet.of(Field.BASELINE, Field.ACTUAL, Field.BY, Field.ENDED_ON, Field.AFTER_ADOPTION, Field.ORIGIN);

    private static final List<ItemKind> TAKEN =
            List.of(ItemKind.OBJECTIVE, ItemKind.LINE, ItemKind.SELECTION, ItemKind.SIGNAL);

    private final PlanLedger ledger;
    private final PlanRows rows;
    private final PlanPeriods periods;
    private final SharedTexts texts;

    PlanStarting(PlanLedger ledger, PlanRows rows, PlanPeriods periods, SharedTexts texts) {
        this.ledger = ledger;
        this.rows = rows;
        this.periods = periods;
        this.texts = texts;
    }

    /** A plan with a title and a period, and nothing in it. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<PlanId> start(StartPlan start) {
        return start(start, PlanState.NOTHING);
    }

    /** The same with the objectives, selections, signals and unfinished lines of an older plan. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_PLAN)
    public Outcome<PlanId> startFromOld(StartPlan start, PlanId old) {
        return rows.of(start.team(), old)
                .map(found -> start(start, found.state()))
                .orElseGet(() -> Outcome.rejected("plan.unknown"));
    }

    private Outcome<PlanId> start(StartPlan start, PlanState old) {
        return switch (Field.TITLE.type().check(start.title())) {
            case Checked.Wrong(var why) -> new Outcome.Rejected<>(why);
            case Checked.Fine(var title) -> {
                periods.hold(start.team());
                var refused = title.isEmpty()
                        ? Optional.of(Reason.of("plan.missing"))
                        : periods.taken(start.team(), start.period(), Optional.empty());
                yield refused.<Outcome<PlanId>>map(Outcome.Rejected::new)
                        .orElseGet(() -> Outcome.saved(make(start, title, old)));
            }
        };
    }

    private PlanId make(StartPlan start, String title, PlanState old) {
        var plan = ledger.create(start.team(), start.period());
        var whole = ledger.item(plan, ItemKind.PLAN);
        var changes = new ArrayList<Edit>();
        changes.add(Edit.first(whole, Field.TITLE, title));
        changes.add(Edit.first(whole, Field.FIRST_DAY, start.period().first().toString()));
        changes.add(Edit.first(whole, Field.LAST_DAY, start.period().last().toString()));
        changes.add(Edit.first(whole, Field.WHY, why(start.team(), old).toString()));
        var heirs = new HashMap<ItemId, ItemId>();
        TAKEN.stream()
                .flatMap(kind -> old.of(kind).stream())
                .filter(PlanStarting::goesOn)
                .forEach(item -> heirs.put(item.id(), ledger.item(plan, item.kind())));
        TAKEN.stream()
                .flatMap(kind -> old.of(kind).stream())
                .filter(item -> heirs.containsKey(item.id()))
                .forEach(item -> changes.addAll(inherited(item, heirs)));
        ledger.write(plan, changes);
        return plan.plan();
    }

    /** What was written about the old plan is where the new one begins. */
    private TextId why(TeamId team, PlanState old) {
        return old.items().isEmpty() || !old.plan().has(Field.WHY)
                ? texts.create(team)
                : texts.create(
                        team,
                        texts.markdown(
                                team, new TextId(Long.parseLong(old.plan().get(Field.WHY)))));
    }

    private static boolean goesOn(PlanItem item) {
        return switch (item.kind()) {
            case LINE ->
                EnumSet.of(LineState.OPEN, LineState.DOING)
                        .contains(PlanLine.of(item).state());
            case OBJECTIVE -> !item.has(Field.ENDED_ON);
            case SELECTION, SIGNAL -> true;
            case PLAN, COURSE -> false;
        };
    }

    private static List<Edit> inherited(PlanItem item, Map<ItemId, ItemId> heirs) {
        var heir = Optional.ofNullable(heirs.get(item.id())).orElseThrow();
        return item.values().entrySet().stream()
                .filter(value -> !LEFT_BEHIND.contains(value.getKey()))
                .map(value -> Edit.first(
                        heir,
                        value.getKey(),
                        value.getKey() == Field.OBJECTIVE
                                ? item.item(Field.OBJECTIVE)
                                        .map(heirs::get)
                                        .map(ItemId::toString)
                                        .orElse("")
                                : value.getValue()))
                .toList();
    }
}
