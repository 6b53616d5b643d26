package nl.koers.week.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * What the address asks for.
 *
 * @param week empty for the week that runs
 * @param rep empty for one's own
 * @param fault what was asked as a week and is none, short enough to say back
 * @param customer with whom an appointment is to be made; empty for nobody in particular
 * @param impossible true when no rep can have the id that was asked for
 */
record WeekAddress(
        Optional<SalesWeek> week,
        Optional<RepId> rep,
        Optional<CustomerId> customer,
        Optional<String> fault,
        boolean impossible) {

    static final WeekAddress NOWHERE =
            new WeekAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    private static final String WEEK = "week";
    private static final String REP = "rep";
    private static final String CUSTOMER = "customer";
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");
    private static final int LONGEST_ECHO = 20;

    static WeekAddress of(QueryParameters parameters) {
        var askedWeek = parameters.getSingleParameter(WEEK);
        var askedRep = parameters.getSingleParameter(REP);
        var week = askedWeek.flatMap(SalesWeek::parse);
        var rep = askedRep.filter(ID.asMatchPredicate()).map(Long::valueOf).map(RepId::new);
        return new WeekAddress(
                week,
                rep,
                parameters
                        .getSingleParameter(CUSTOMER)
                        .filter(ID.asMatchPredicate())
                        .map(Long::valueOf)
                        .map(CustomerId::new),
                askedWeek.filter(ignored -> week.isEmpty()).map(WeekAddress::brief),
                askedRep.isPresent() && rep.isEmpty());
    }

    static QueryParameters of(Optional<SalesWeek> week, Optional<RepId> rep) {
        Map<String, List<String>> parameters = new HashMap<>();
        week.ifPresent(asked -> parameters.put(WEEK, List.of(asked.toString())));
        rep.ifPresent(asked -> parameters.put(REP, List.of(asked.toString())));
        return new QueryParameters(parameters);
    }

    private static String brief(String given) {
        return given.length() <= LONGEST_ECHO ? given : given.substring(0, LONGEST_ECHO) + "…";
    }
}
