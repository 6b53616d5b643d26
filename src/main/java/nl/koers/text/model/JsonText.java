package nl.koers.text.model;

/** Writes a text as a JSON string. Half a surrogate pair, which may occur for a moment, is escaped and so survives. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    public static String quote(String text) {
        return append(new StringBuilder(text.length() + 8), text, 0, text.length())
                .toString();
    }

    /** Appends a stretch of a text as a JSON string. */
    static StringBuilder append(StringBuilder json, String text, int start, int end) {
        json.append('"');
        for (var at = start; at < end; at++) {
            var unit = text.charAt(at);
            if (Character.isHighSurrogate(unit) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
                json.append(unit).append(text.charAt(++at));
            } else if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit == '\n') {
                json.append("\\n");
            } else if (unit < ' ' || unit == '\u007f' || Character.isSurrogate(unit)) {
                json.append("\\u");
                for (var shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEX.charAt((unit >> shift) & 0xf));
                }
            } else {
                json.append(unit);
            }
        }
        return json.append('"');
    }
}
