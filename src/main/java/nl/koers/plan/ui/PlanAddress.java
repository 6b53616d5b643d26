package nl.koers.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.PlanId;
import nl.koers.plan.model.Who;

/**
 * What the address asks for.
 *
 * @param plan empty for the one that runs
 * @param on the day as of which it is shown; empty for now
 * @param unread what was given for a day and is none; empty when there is nothing to say
 * @param who whose lines are shown; empty for everybody's
 * @param why whether the text about it is open, also after the page was loaded anew
 */
record PlanAddress(
        Optional<PlanId> plan, Optional<LocalDate> on, Optional<String> unread, Optional<Who> who, boolean why) {

    static final PlanAddress NOW = ofPlan(Optional.empty());

    private static final String PLAN = "plan";
    private static final String ON = "on";
    private static final String WHO = "who";
    private static final String WHY = "why";
    private static final int LONGEST = 40;
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    /** The plan as it is now, for everybody. */
    static PlanAddress ofPlan(Optional<PlanId> plan) {
        return new PlanAddress(plan, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static PlanAddress of(QueryParameters parameters) {
        var on = parameters.getSingleParameter(ON);
        return new PlanAddress(
                parameters
                        .getSingleParameter(PLAN)
                        .filter(ID.asMatchPredicate())
                        .map(Long::valueOf)
                        .map(PlanId::new),
                on.flatMap(PlanAddress::day),
                on.filter(text -> day(text).isEmpty()).map(PlanAddress::shortened),
                parameters.getSingleParameter(WHO).flatMap(Who::parse),
                parameters.getSingleParameter(WHY).isPresent());
    }

    QueryParameters parameters() {
        Map<String, List<String>> asked = new HashMap<>();
        plan.ifPresent(id -> asked.put(PLAN, List.of(id.toString())));
        on.ifPresent(day -> asked.put(ON, List.of(day.toString())));
        who.ifPresent(person -> asked.put(WHO, List.of(person.written())));
        if (why) {
            asked.put(WHY, List.of(""));
        }
        return new QueryParameters(asked);
    }

    /** The same as a relative address. */
    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? "plan" : "plan?" + query;
    }

    PlanAddress on(Optional<LocalDate> day) {
        return new PlanAddress(plan, day, Optional.empty(), who, why);
    }

    PlanAddress of(Optional<Who> person) {
        return new PlanAddress(plan, on, unread, person, why);
    }

    PlanAddress why(boolean open) {
        return new PlanAddress(plan, on, unread, who, open);
    }

    private static String shortened(String text) {
        return text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
