package nl.koers.exchange.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of strangers made comparable and harmless to look at. Nothing in them is ever executed or formatted. */
public final class PlainText {

    /** Control characters, and those that turn the direction of the text around them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** One line without unseen characters and double spaces; markup and formulas stay the text they are. */
    public static String clean(String text) {
        if (isTidy(text)) {
            return text;
        }
        var seen = UNSEEN.matcher(text).replaceAll(" ");
        return Normalizer.normalize(SPACES.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** The same line by line: notes keep their line ends. */
    static String lines(String text) {
        return text.lines()
                .map(PlainText::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The words in lower case without accents and signs, one space between them: {@code E-mail:} is {@code e mail}. */
    public static String words(String text) {
        var bare = isTidy(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same without any space: {@code Account name} is {@code accountname}. */
    public static String letters(String text) {
        return words(text).replace(" ", "");
    }

    /** Nothing but signs of ASCII, with single spaces between them: by far most cells, and there are half a million of them. */
    private static boolean isTidy(String text) {
        var before = ' ';
        for (var index = 0; index < text.length(); index++) {
            var sign = text.charAt(index);
            if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return text.isEmpty() || before != ' ';
    }
}
