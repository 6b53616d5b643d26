package nl.koers.exchange.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/**
 * What holds for a whole import and stands in no line.
 *
 * @param zone of the team
 * @param today in that zone; an appointment without a state was held before it and is planned from it on
 * @param rep whose lines they are; a line that names somebody else is refused
 * @param kind of lines that name none
 * @param order chosen by hand; detected when empty
 * @param values what somebody said about values that Koers does not know
 */
public record ImportSettings(
        ZoneId zone, LocalDate today, Optional<RepId> rep, Kind kind, Optional<DateOrder> order, ValueChoices values) {

    public static ImportSettings of(ZoneId zone, LocalDate today) {
        return new ImportSettings(zone, today, Optional.empty(), Kind.VISIT, Optional.empty(), ValueChoices.NONE);
    }

    public ImportSettings ofRep(RepId id) {
        return new ImportSettings(zone, today, Optional.of(id), kind, order, values);
    }

    public ImportSettings withKind(Kind chosen) {
        return new ImportSettings(zone, today, rep, chosen, order, values);
    }

    public ImportSettings withOrder(DateOrder chosen) {
        return new ImportSettings(zone, today, rep, kind, Optional.of(chosen), values);
    }

    public ImportSettings withValues(ValueChoices chosen) {
        return new ImportSettings(zone, today, rep, kind, order, chosen);
    }
}
