package nl.koers.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.Who;

/** The plan on the screen and the components that show it. */
record ShownPlan(PlanDesk desk, PlanPage page, PlanHead head, PlanBody body) {

    ShownPlan with(PlanPage later) {
        return new ShownPlan(desk, later, head, body);
    }

    /** Shows all of it again; only what is new travels to the browser. */
    void showAll(Optional<Who> whose) {
        head.show(page, whose);
        body.show(page, whose);
    }

    /**
     * Shows what changed.
     *
     * @param me whose own changes do not light up
     */
    void showChanges(List<PlanChange> changes, Optional<Who> whose, AccountId me) {
        head.show(page, whose);
        body.apply(page, changes, me);
        changes.stream()
                .filter(change -> change.item().equals(page.state().plan().id()))
                .filter(change -> !change.by().equals(me))
                .forEach(head.values()::flash);
    }

    /** Who is in which field. */
    void typing(Map<String, PlanDesk.Typing> there) {
        body.typing(there);
        head.values().typing(there);
    }
}
