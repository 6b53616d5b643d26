package nl.koers.exchange;

import java.util.Optional;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/**
 * The few words that bring a deal back as it was before an import.
 *
 * @param estimate before it ended
 * @param isEnded by the import
 * @param rep whose it was; empty when it stayed with the same
 */
record DealText(Optional<Money> estimate, boolean isEnded, Optional<RepId> rep) {

    private static final String STAYED = "stayed";

    static DealText of(Fate.Changed<FileDeal> change) {
        var before = change.before();
        var after = change.after();
        return new DealText(
                before.course().estimate(),
                before.course().state() != after.course().state(),
                before.whose().filter(rep -> !rep.equals(after.rep())));
    }

    String write() {
        var worth = estimate.map(Money::toString).orElse("");
        return rep.map(whose -> String.join("|", worth, isEnded ? "" : STAYED, String.valueOf(whose.value())))
                .orElse(worth);
    }

    /** Without a rep it is the estimate alone: then the import can only have ended it. */
    static DealText read(String text) {
        var parts = text.split("\\|", -1);
        var estimate = parts[0].isEmpty() ? Optional.<Money>empty() : Optional.of(Money.of(parts[0]));
        return parts.length == 1
                ? new DealText(estimate, true, Optional.empty())
                : new DealText(estimate, parts[1].isEmpty(), Optional.of(new RepId(Long.parseLong(parts[2]))));
    }
}
