package nl.koers.exchange;

import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.ValueChoices;

/** What the team said about a file with the same header before. */
public record Remembered(ColumnMapping mapping, Optional<DateOrder> order, ValueChoices values) {}
