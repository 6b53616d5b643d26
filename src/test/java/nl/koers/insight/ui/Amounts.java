package nl.koers.insight.ui;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers in a Dutch text, as exact as they are written. */
final class Amounts {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?( mln)?");

    private static final double MILLION = 1_000_000;

    /** @param blur what is lost by rounding */
    private record Amount(double value, double blur) {}

    private Amounts() {}

    /** The numbers of one text that the other does not tell, in neither the same nor a more exact way. */
    static List<String> untold(String shown, String told) {
        var known = all(told);
        return matches(shown).stream()
                .filter(match -> known.stream().noneMatch(other -> isSame(amount(match), other)))
                .map(MatchResult::group)
                .toList();
    }

    static int count(String text) {
        return matches(text).size();
    }

    private static boolean isSame(Amount shown, Amount told) {
        return told.blur() <= shown.blur() && Math.abs(shown.value() - told.value()) <= shown.blur() * 1.01;
    }

    private static List<Amount> all(String text) {
        return matches(text).stream().map(Amounts::amount).toList();
    }

    private static List<MatchResult> matches(String text) {
        return WRITTEN.matcher(text.replace('\u00a0', ' ')).results().toList();
    }

    private static Amount amount(MatchResult match) {
        var whole = match.group(1).replace(".", "");
        var part = match.group(2) == null ? "" : match.group(2);
        var unit = match.group(3) == null ? 1 : MILLION;
        var blur = part.isEmpty() && whole.endsWith("000") ? 500 : Math.pow(10, -part.length()) / 2;
        return new Amount(Double.parseDouble(whole + "." + part + "0") * unit, blur * unit);
    }
}
