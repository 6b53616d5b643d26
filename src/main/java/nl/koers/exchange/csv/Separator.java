package nl.koers.exchange.csv;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.HeaderRow;

/**
 * What stands between the values of a file.
 *
 * @param start where the values begin in the text, after a line that only names the separator
 * @param linesBefore how many lines lie before that
 */
record Separator(char character, int start, int linesBefore) {

    /** Excel's own way to say it in the file. */
    private static final Pattern NAMED = Pattern.compile("sep=(.)\\R");

    private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');
    private static final int LINES = 30;
    private static final int LINE_LENGTH = 2_000;
    private static final int KNOWN_COLUMN = 1_000;

    static Separator of(String text) {
        var named = NAMED.matcher(text);
        if (named.lookingAt()) {
            return new Separator(named.group(1).charAt(0), named.end(), 1);
        }
        var lines = text.lines()
                .limit(LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LINE_LENGTH)))
                .filter(line -> !line.isBlank())
                .toList();
        var best = CANDIDATES.stream().max(Comparator.comparingInt(candidate -> score(lines, candidate)));
        return new Separator(best.orElse(';'), 0, 0);
    }

    /** Known column names tell most; otherwise the one that cuts most lines into equally many pieces. */
    private static int score(List<String> lines, char candidate) {
        var known = lines.stream()
                .limit(HeaderRow.SEARCHED)
                .mapToInt(
                        line -> ColumnMapping.recognise(pieces(line, candidate)).size())
                .max()
                .orElse(0);
        var counts = lines.stream().map(line -> pieces(line, candidate).size()).toList();
        var usual = counts.stream()
                .filter(count -> count > 1)
                .mapToInt(count -> (int) counts.stream().filter(count::equals).count())
                .max()
                .orElse(0);
        return known * KNOWN_COLUMN + usual;
    }

    private static List<String> pieces(String line, char candidate) {
        var outside = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < line.length(); index++) {
            var character = line.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else {
                outside.append(quoted && character == candidate ? ' ' : character);
            }
        }
        return List.of(outside.toString().split(Pattern.quote(String.valueOf(candidate)), -1));
    }
}
