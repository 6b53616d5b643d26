package nl.koers.exchange.feed;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets, as RFC 5545 asks, and never inside a letter. */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private OctetFolding() {}

    /** The same calendar, with its lines folded anew. */
    static String fold(String calendar) {
        var folded = new StringBuilder(calendar.length() + calendar.length() / 10);
        calendar.replace("\r\n ", "").replace("\r\n\t", "").lines().forEach(line -> append(line, folded));
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        var octets = 0;
        for (var index = 0; index < line.length(); ) {
            var sign = Character.toString(line.codePointAt(index));
            var length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += length;
            index += sign.length();
        }
        folded.append(BREAK);
    }
}
