package nl.koers.plan;

import java.util.List;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;

/** What takes the commands of the simulated editors of one plan. */
interface PlanHost {

    /** How a command ends. */
    enum End {
        FINE,
        /** It fails at the end, and nothing of it stays. */
        LOST,
        /** It is done, and nobody hears of it. */
        UNHEARD
    }

    TeamId team();

    PlanId plan();

    /** As the database has it now. */
    PlanState now();

    /** The history after a revision, at most as many rows as a view asks for. */
    List<PlanChange> since(long revision);

    Edited edit(int editor, EditField command, End end);

    Outcome<Added> add(int editor, AddItem command, End end);

    void move(int editor, MoveItem command, End end);

    void remove(int editor, PlanCommand.Remove command, End end);
}
