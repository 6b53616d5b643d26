package nl.koers.plan.model;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/** The number from which something in the plan was made: that of a rep in a week (M3). */
public record Origin(RepId rep, SalesWeek week) {

    private static final Pattern WRITTEN = Pattern.compile("r([1-9]\\d{0,17})/(\\d{4}-W\\d{2})");

    static Optional<Origin> parse(String text) {
        var match = WRITTEN.matcher(text);
        return match.matches()
                ? SalesWeek.parse(match.group(2))
                        .map(week -> new Origin(new RepId(Long.parseLong(match.group(1))), week))
                : Optional.empty();
    }

    /** As it is kept. */
    public String written() {
        return "r" + rep + "/" + week;
    }
}
