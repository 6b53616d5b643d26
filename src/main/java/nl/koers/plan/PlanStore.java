package nl.koers.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;

/** Keeps plans with their history; what belongs to one command is kept together or not at all. */
interface PlanStore {

    /**
     * One command.
     *
     * @param number revision of its first row
     * @param meeting in which it was given
     */
    record Act(long number, AccountId by, Optional<MeetingId> meeting, Instant at) {}

    /** One row of the history. */
    record Row(long revision, Edit edit) {}

    /** The revision of a plan, which nobody else changes before this transaction ends; empty for one of another team. */
    Optional<Long> lock(TeamId team, PlanId plan);

    PlanId create(TeamId team, Period period, Instant at);

    ItemId item(TeamId team, PlanId plan, ItemKind kind);

    void setPeriod(PlanId plan, Period period);

    /** The history, what the plan says now and its revision. */
    void write(PlanId plan, Act act, List<Row> rows);
}
