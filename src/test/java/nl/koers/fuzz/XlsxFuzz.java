package nl.koers.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.koers.exchange.Import;
import nl.koers.exchange.sheet.Workbooks;

/** Any bytes as an Excel file, or as a part of one that is whole otherwise; the first byte says which. */
public final class XlsxFuzz {

    static final List<String> PARTS = List.of(Workbooks.SHEET, Workbooks.TEXTS, Workbooks.STYLES, Workbooks.BOOK);

    private XlsxFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            var rest = Arrays.copyOfRange(input, 1, input.length);
            var part = Math.floorMod(input[0], PARTS.size() + 1);
            Import.read(part == PARTS.size() ? rest : workbook(PARTS.get(part), rest));
        }
    }

    private static byte[] workbook(String part, byte[] content) {
        return Workbooks.with(
                part,
                new String(content, StandardCharsets.UTF_8),
                Workbooks.row("Verkoper", "Klant", "Datum", "Opmerking"),
                Workbooks.row("Anna de Vries", "ACME", Import.TODAY, "Offerte"));
    }
}
