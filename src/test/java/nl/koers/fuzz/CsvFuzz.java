package nl.koers.fuzz;

import nl.koers.exchange.Import;

/** Any bytes as a file with appointments or deals. */
public final class CsvFuzz {

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Import.read(input);
        Import.deals(input);
    }
}
