package nl.koers.insight.ui;

import com.vaadin.flow.dom.Element;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.insight.model.Learning;

/**
 * The numbers that stand on a screen outside of what tells how they were worked out. No number are days and weeks, and what
 * stands in a text itself, whatever the data are: {@code de laatste 13 weken}.
 */
final class LooseNumbers {

    private static final String MONTH = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.of("nl")))
            .collect(Collectors.joining("|"));

    private static final Pattern TIME =
            Pattern.compile("\\d{1,2} (?:" + MONTH + ")(?: \\d{4})?|[Ww]eek \\d{1,2}|[Kk]wartaal [1-4] van \\d{4}");

    /** Of so many appointments an effect is told, and so few orders are too few. */
    private static final Pattern MEASURE =
            Pattern.compile(ProofWords.APPOINTMENTS + " afspraken|Vanaf " + Learning.FEWEST_ORDERS + " orders");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final List<String> RULES = rules();

    private LooseNumbers() {}

    static List<String> in(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText()).filter(LooseNumbers::hasNumber).toList();
        }
        if (!element.isVisible() || isFigure(element)) {
            return List.of();
        }
        if (element.getTag().equals("koers-chart") && figures(element.getParent()) == 0) {
            return List.of("a chart");
        }
        return element.getChildren()
                .flatMap(child -> LooseNumbers.in(child).stream())
                .toList();
    }

    private static long figures(Element element) {
        return isFigure(element)
                ? 1
                : element.getChildren().mapToLong(LooseNumbers::figures).sum();
    }

    private static boolean isFigure(Element element) {
        return !element.isTextNode() && element.getClassList().contains("figure");
    }

    private static boolean hasNumber(String text) {
        var rest = text.replace('\u00a0', ' ');
        for (var rule : RULES) {
            rest = rest.replace(rule, "");
        }
        rest = TIME.matcher(rest).replaceAll("");
        return DIGIT.matcher(MEASURE.matcher(rest).replaceAll("")).find();
    }

    /** What stands between the places of arguments, longest first. */
    private static List<String> rules() {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("nl"));
        return texts.keySet().stream()
                .filter(key -> key.startsWith("insight.") || key.startsWith("ahead.") || key.startsWith("proof."))
                .flatMap(key -> outside(texts.getString(key)))
                .filter(piece -> DIGIT.matcher(piece).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> outside(String pattern) {
        var depth = 0;
        var pieces = new StringBuilder();
        for (var letter : pattern.replace("''", "'").toCharArray()) {
            depth += letter == '{' ? 1 : 0;
            pieces.append(depth > 0 ? '\n' : letter);
            depth -= letter == '}' ? 1 : 0;
        }
        return pieces.toString().lines();
    }
}
