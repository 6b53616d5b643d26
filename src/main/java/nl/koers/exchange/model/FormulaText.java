package nl.koers.exchange.model;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula. In a CSV file it gets an apostrophe in front, and loses that when it is
 * read again; one that has such an apostrophe of its own gets another.
 */
public final class FormulaText {

    private static final Pattern RISKY = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaText() {}

    public static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    public static String bare(String text) {
        return text.startsWith("'") && RISKY.matcher(text).matches() ? text.substring(1) : text;
    }
}
