package nl.koers.exchange.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dutch and English names of months, in full and as three or four letters. */
final class MonthNames {

    private static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> NUMBERS = IntStream.range(0, DUTCH.size())
            .boxed()
            .flatMap(index -> Stream.of(DUTCH, ENGLISH)
                    .flatMap(names -> writings(names.get(index)))
                    .map(name -> Map.entry(name, index + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private MonthNames() {}

    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> writings(String name) {
        var irregular = "maart".equals(name) ? Stream.of("mrt") : Stream.<String>empty();
        return Stream.concat(
                irregular, Stream.of(name, name.substring(0, 3), name.substring(0, Math.min(4, name.length()))));
    }
}
