package nl.koers.plan.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.plan.Edited;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;

/** Where answers and news are shown. */
interface PlanScreen {

    /** The plan as it is shown. */
    PlanPage page();

    /** True for a plan as it was: nothing is written there. */
    boolean isPast();

    /** The day as at whose end the plan is shown; empty for the plan of now. */
    Optional<LocalDate> on();

    /** Shows what has come since, one's own too. */
    void catchUp();

    /** Shows both values of a field in which two people were. */
    void conflict(PlanItem item, Field field, Edited.Conflict conflict);

    /** Offers back what was typed into something that is gone. */
    void gone(PlanItem item, Field field, Edited.Gone gone);

    /** Nothing is left of what was typed there: the browser may forget it. */
    void decided(ItemId item, Field field);

    /** Opens what happened to a value. */
    void history(ItemId item, Field field);

    /** Says where the cursor is; empty for nowhere. */
    void focused(String field);
}
