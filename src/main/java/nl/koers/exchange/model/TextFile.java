package nl.koers.exchange.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Turns the bytes of a file into text, or says what kind of file it is instead. */
public final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How an Excel file begins: zipped, and as it was until 2007. */
    private static final List<String> SPREADSHEETS = List.of("504b0304", "d0cf11e0");

    private static final int MAGIC = 4;
    private static final char END_OF_DOS_FILE = 0x1A;

    /** A few odd characters are dirt; with more than these and one in so many the file is no text. */
    private static final int DIRT = 5;

    private static final int DIRTY = 200;

    private TextFile() {}

    public static Reading<String> read(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return Reading.refused("file.empty");
        }
        if (bytes.length > limits.bytes()) {
            return Reading.refused("file.large", limits.megabytes());
        }
        var magic = HexFormat.of().formatHex(bytes, 0, Math.min(MAGIC, bytes.length));
        if (SPREADSHEETS.contains(magic)) {
            return Reading.refused("file.spreadsheet");
        }
        try {
            return checked(decode(bytes, magic));
        } catch (CharacterCodingException noText) {
            return Reading.refused("file.no-text");
        }
    }

    private static Reading<String> checked(String text) {
        var plain = withoutEnd(text);
        if (plain.isBlank()) {
            return Reading.refused("file.empty");
        }
        var odd = plain.chars().filter(TextFile::isOdd).count();
        return plain.indexOf('\0') >= 0 || odd > DIRT + plain.length() / DIRTY
                ? Reading.refused("file.no-text")
                : Reading.of(plain);
    }

    private static String decode(byte[] bytes, String magic) throws CharacterCodingException {
        if (magic.startsWith("efbbbf")) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (magic.startsWith("fffe")) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (magic.startsWith("feff")) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException older) {
            return strict(bytes, 0, WINDOWS);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static String withoutEnd(String text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == END_OF_DOS_FILE || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isOdd(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
