package nl.koers.exchange;

import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.team.model.Kind;

/**
 * What somebody chose for a file.
 *
 * @param sheet that is read; empty for the one to begin with
 * @param order how its dates are written; found out when empty
 * @param kind of appointments that name none
 * @param values what somebody said about values that Koers does not know
 * @param reason for a manager who imports into closed weeks (N10), else it may be empty
 */
public record ImportChoices(
        String sheet, ColumnMapping mapping, Optional<DateOrder> order, Kind kind, ValueChoices values, String reason) {

    public static ImportChoices of(ColumnMapping mapping) {
        return new ImportChoices("", mapping, Optional.empty(), Kind.VISIT, ValueChoices.NONE, "");
    }

    ImportChoices on(String other) {
        return new ImportChoices(other, mapping, order, kind, values, reason);
    }

    public ImportChoices because(String other) {
        return new ImportChoices(sheet, mapping, order, kind, values, other);
    }

    public ImportChoices with(ValueChoices others) {
        return new ImportChoices(sheet, mapping, order, kind, others, reason);
    }
}
