package nl.koers.customer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Pure: by what a customer is recognised, whatever the case, accents, punctuation, spaces and legal form it is written in. */
final class NameKey {

    private static final int LONGEST = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "bv", "nv", "vof", "cv", "bvba", "cvba", "srl", "sprl", "sa", "sarl", "gmbh", "ag", "kg", "ltd", "llc",
            "plc", "inc");

    private NameKey() {}

    /** At most 200 characters and never empty; a name without any letter or digit is its own key. */
    static String of(String name) {
        var words = words(name);
        var key = words.isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join(" ", words);
        return key.length() <= LONGEST ? key : cut(key);
    }

    private static List<String> words(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        var lower = withoutStrokes(APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
        var words = joinInitials(BETWEEN_WORDS
                .splitAsStream(lower)
                .filter(word -> !word.isEmpty())
                .toList());
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    /** So that "B.V." and "B V" are "bv". */
    private static List<String> joinInitials(List<String> words) {
        var joined = new ArrayList<String>();
        var isAfterInitial = false;
        for (var word : words) {
            var isInitial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (isInitial && isAfterInitial) {
                joined.add(joined.removeLast() + word);
            } else {
                joined.add(word);
            }
            isAfterInitial = isInitial;
        }
        return joined;
    }

    /** Letters that are no base letter with an accent, and yet are typed without. */
    private static String withoutStrokes(String lower) {
        return lower.replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d");
    }

    private static String cut(String key) {
        var end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return key.substring(0, end).strip();
    }
}
