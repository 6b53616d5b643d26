package nl.koers.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.exchange.Import;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;

/** Any text as a date, a time, an amount, a kind, a state, a name, a note and a number. */
public final class CellFuzz {

    private CellFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        for (var order : DateOrder.values()) {
            var settings = Import.SETTINGS.ofRep(Import.ANNA).withOrder(order);
            for (var name : List.of("Datum", "Tijd", "Soort", "Status", "Verkoper", "Klant", "Opmerking", "Id")) {
                var table = table("Datum", name, text);
                LineReader.APPOINTMENTS.read(
                        table,
                        ColumnMapping.recognise(table.header(), Subject.APPOINTMENT),
                        settings,
                        Import.TEAM,
                        Limits.STANDARD,
                        Import.deadline());
            }
            var deals = table("Aanvraagdatum", "Bedrag", text);
            LineReader.DEALS.read(
                    deals,
                    ColumnMapping.recognise(deals.header(), Subject.DEAL),
                    settings,
                    Import.TEAM,
                    Limits.STANDARD,
                    Import.deadline());
        }
    }

    /** A line that is good but for one cell. */
    private static Table table(String day, String name, String text) {
        return new Table(List.of(name, "Klant", day), List.of(new Table.Row(1, List.of(text, "ACME", "2026-12-01"))));
    }
}
