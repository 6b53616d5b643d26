package nl.koers.deal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.deal.DealWish;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;

/**
 * What the address asks for.
 *
 * @param rep empty for what is usual for the asker
 * @param everybody true when all reps were asked for
 * @param state empty for all; open ones where the address says nothing of states, days or customers
 * @param during empty for all time
 * @param impossible true when no rep can have the id that was asked for
 */
record DealAddress(
        Optional<RepId> rep,
        boolean everybody,
        Optional<DealState> state,
        Optional<Period> during,
        String search,
        boolean impossible) {

    static final DealAddress NOWHERE =
            new DealAddress(Optional.empty(), false, Optional.empty(), Optional.empty(), "", false);

    private static final String ALL = "all";
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");
    private static final int LONGEST = 100;

    static DealAddress of(QueryParameters asked) {
        var whose = asked.getSingleParameter("rep");
        var rep = whose.filter(ID.asMatchPredicate()).map(Long::valueOf).map(RepId::new);
        var everybody = whose.filter(ALL::equals).isPresent();
        var during = period(asked);
        var search = asked.getSingleParameter("q").filter(text -> text.length() <= LONGEST);
        var state = asked.getSingleParameter("state")
                .map(DealAddress::state)
                .orElseGet(() ->
                        during.isPresent() || search.isPresent() ? Optional.empty() : Optional.of(DealState.OPEN));
        return new DealAddress(
                rep, everybody, state, during, search.orElse(""), whose.isPresent() && rep.isEmpty() && !everybody);
    }

    DealAddress whose(Optional<RepId> other) {
        return new DealAddress(other, other.isEmpty(), state, during, search, false);
    }

    DealAddress in(Optional<DealState> other) {
        return new DealAddress(rep, everybody, other, during, search, false);
    }

    DealAddress with(String text) {
        return new DealAddress(rep, everybody, state, during, text, false);
    }

    DealAddress always() {
        return new DealAddress(rep, everybody, state, Optional.empty(), search, false);
    }

    DealWish wish(int limit) {
        return new DealWish(state, during, search, limit, Optional.empty());
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new HashMap<>();
        rep.ifPresent(id -> parameters.put("rep", List.of(id.toString())));
        if (everybody) {
            parameters.put("rep", List.of(ALL));
        }
        parameters.put("state", List.of(state.map(DealState::name).orElse(ALL).toLowerCase(Locale.ROOT)));
        during.ifPresent(period -> {
            parameters.put("from", List.of(period.first().toString()));
            parameters.put("to", List.of(period.last().toString()));
        });
        if (!search.isBlank()) {
            parameters.put("q", List.of(search));
        }
        return new QueryParameters(parameters);
    }

    private static Optional<DealState> state(String text) {
        return Arrays.stream(DealState.values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Days that are none, or the wrong way round, ask for nothing. */
    private static Optional<Period> period(QueryParameters asked) {
        try {
            var first = asked.getSingleParameter("from").map(LocalDate::parse);
            var last = asked.getSingleParameter("to").map(LocalDate::parse);
            return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
