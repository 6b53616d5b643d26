package nl.koers.exchange.csv;

import static nl.koers.exchange.Import.bytes;
import static nl.koers.exchange.Import.csv;
import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as a whole that are no table: each is refused with its reason. */
class BrokenCsvTest {

    private static final String HEADER = "Verkoper;Klant;Datum";
    private static final String LINE = "Anna de Vries;ACME;1-12-2026";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "file.empty"),
                Arguments.of("only blanks", utf8("", "   ", ""), "file.empty"),
                Arguments.of("only separators", utf8(";;;", ";;;"), "file.empty"),
                Arguments.of("only a header", utf8(HEADER), "file.only-header"),
                Arguments.of("no header", utf8(LINE, LINE), "columns.customer"),
                Arguments.of("a quote that never closes", utf8(HEADER, "Anna de Vries;\"ACME;1-12-2026"), "file.quote"),
                Arguments.of("NUL bytes", utf8(HEADER, "Anna\0de Vries;ACME;1-12-2026"), "file.no-text"),
                Arguments.of(
                        "UTF-16 without mark",
                        (HEADER + "\n" + LINE).getBytes(StandardCharsets.UTF_16BE),
                        "file.no-text"),
                Arguments.of("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "file.no-text"),
                Arguments.of("noise", noise(), "file.no-text"),
                Arguments.of("Excel", bytes('P', 'K', 3, 4, 20, 0, 6, 0), "file.spreadsheet"),
                Arguments.of("old Excel", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), "file.spreadsheet"),
                Arguments.of("half a UTF-16 character", bytes(0xFF, 0xFE, 'a', 0, 'b'), "file.no-text"),
                Arguments.of("10 MB", large(), "file.large"),
                Arguments.of("50,001 lines", lines(50_001), "file.long"),
                Arguments.of("50,001 lines without header", withoutHeader(50_001), "file.long"),
                Arguments.of("a web page", utf8("<html><body>", "Sign in"), "columns.customer"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithItsReason(String what, byte[] file, String reason) {
        assertThat(csv(file).refusal()).map(Reason::key).contains("import." + reason);
    }

    @Test
    void theQuoteThatNeverClosesIsNamedByItsLine() {
        assertThat(csv(utf8(HEADER, LINE, "Anna de Vries;\"ACME;1-12-2026", LINE))
                        .refusal())
                .contains(Reason.of("import.file.quote", 3));
    }

    @Test
    void fiftyThousandLinesAreNotTooMany() {
        assertThat(csv(lines(50_000)).get()).hasSize(50_000);
    }

    @Test
    void theEndOfADosFileIsNoFault() {
        assertThat(csv(utf8(HEADER, LINE + "\r\n\u001A")).get()).hasSize(1);
    }

    private static byte[] noise() {
        var bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] large() {
        var bytes = new byte[10 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static byte[] lines(int count) {
        return (HEADER + "\n" + (LINE + "\n").repeat(count)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutHeader(int count) {
        return (LINE + "\n").repeat(count).getBytes(StandardCharsets.UTF_8);
    }
}
