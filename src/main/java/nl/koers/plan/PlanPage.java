package nl.koers.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.appointment.CustomerContact;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.PlanId;
import nl.koers.plan.model.Figures;
import nl.koers.plan.model.Plan;
import nl.koers.plan.model.PlanState;

/**
 * All that the screen of a plan shows.
 *
 * @param today in the team's zone
 * @param zone of the team
 * @param contacts by the customers that the plan names
 */
public record PlanPage(
        PlanId id,
        PlanState state,
        LocalDate today,
        ZoneId zone,
        Figures figures,
        List<Person> people,
        Map<CustomerId, CustomerContact> contacts) {

    public PlanPage {
        people = List.copyOf(people);
        contacts = Map.copyOf(contacts);
    }

    public Plan plan() {
        return Plan.of(state);
    }

    /** The same with more of its history. */
    public PlanPage with(PlanState later) {
        return new PlanPage(id, later, today, zone, figures, people, contacts);
    }

    /** The same with customers that the plan named once. */
    public PlanPage knowing(Map<CustomerId, CustomerContact> former) {
        if (former.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(former);
        all.putAll(contacts);
        return new PlanPage(id, state, today, zone, figures, people, all);
    }
}
