package nl.koers.exchange.model;

/** The beginning of somebody's text, to quote it in a reason. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    public static String of(String text) {
        var clean = PlainText.clean(text.length() > 4 * LENGTH ? text.substring(0, 4 * LENGTH) : text);
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH) + "…";
    }
}
