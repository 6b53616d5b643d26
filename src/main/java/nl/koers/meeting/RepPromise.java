package nl.koers.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.PromiseAndDeed;

/**
 * One rep's promises around a meeting (M4).
 *
 * @param last the week whose numbers are looked at, with what was done
 * @param running what was promised for the week that runs, when it lies between the two others
 * @param next what is promised for the week from now on; empty while nothing is
 * @param names of all customers that are named
 */
public record RepPromise(
        RepId rep,
        String name,
        SalesWeek lastWeek,
        PromiseAndDeed last,
        Optional<Commitment> running,
        SalesWeek nextWeek,
        Optional<Commitment> next,
        Map<CustomerId, String> names) {

    public RepPromise {
        names = Map.copyOf(names);
    }

    public List<String> named(List<CustomerId> customers) {
        return customers.stream().map(id -> names.getOrDefault(id, "")).toList();
    }
}
