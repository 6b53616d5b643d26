package nl.koers.exchange.subscription;

import java.util.Optional;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;

/** What one look into a calendar came to, in numbers. */
record Harvested(int found, int proposed, int changed, Optional<Reason> failure) {

    static Harvested of(Reading<CalendarPreview> reading) {
        return switch (reading) {
            case Reading.Parsed<CalendarPreview>(var preview) ->
                new Harvested(
                        preview.suggestions().size(),
                        (int) preview.suggestions().stream()
                                .filter(each -> each.proposal().isProposed())
                                .filter(each -> each.fate() instanceof Fate.New)
                                .count(),
                        (int) preview.suggestions().stream()
                                .filter(each -> each.fate() instanceof Fate.Changed)
                                .count(),
                        Optional.empty());
            case Reading.Refused<CalendarPreview>(var why) -> new Harvested(0, 0, 0, Optional.of(why));
        };
    }
}
