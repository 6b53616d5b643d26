package nl.koers.board.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** First name and initial, as for the wall; longer where two would read the same. */
final class ShortNames {

    private ShortNames() {}

    /** In the order of the names. */
    static List<String> of(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        names.forEach(name -> seen.merge(brief(name), 1, Integer::sum));
        return names.stream()
                .map(name -> seen.getOrDefault(brief(name), 1) > 1 ? name : brief(name))
                .toList();
    }

    private static String brief(String name) {
        var full = name.strip();
        var first = full.indexOf(' ');
        var last = full.lastIndexOf(' ') + 1;
        return first < 0
                ? full
                : full.substring(0, first) + " " + full.substring(last, full.offsetByCodePoints(last, 1)) + ".";
    }
}
