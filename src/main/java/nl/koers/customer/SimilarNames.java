package nl.koers.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pure: finds names that differ in one letter, in spaces or in the order of their words. Every name leaves all its
 * spellings with one letter less, and names that share one are alike; so thousands of names take a moment.
 */
final class SimilarNames {

    private static final int SHORTEST_WITH_A_TYPO = 5;

    private SimilarNames() {}

    /** Pairs that are alike, each once, by name. */
    static List<Duplicate> among(Collection<Customer> customers) {
        var bySpelling = new HashMap<String, List<Customer>>();
        for (var customer : customers) {
            for (var spelling : spellings(customer.name())) {
                bySpelling.computeIfAbsent(spelling, any -> new ArrayList<>()).add(customer);
            }
        }
        return bySpelling.values().stream()
                .flatMap(alike -> pairs(alike).stream())
                .distinct()
                .sorted(Comparator.comparing((Duplicate pair) -> pair.one().name())
                        .thenComparing(pair -> pair.other().name()))
                .toList();
    }

    private static Set<String> spellings(String name) {
        var words = NameKey.of(name).split(" ", -1);
        var spellings = new LinkedHashSet<String>();
        var tight = String.join("", words);
        spellings.add(tight);
        if (tight.length() >= SHORTEST_WITH_A_TYPO) {
            IntStream.range(0, tight.length())
                    .filter(at -> !Character.isDigit(tight.charAt(at)))
                    .mapToObj(at -> tight.substring(0, at) + tight.substring(at + 1))
                    .forEach(spellings::add);
        }
        Arrays.sort(words);
        spellings.add(String.join("", words));
        return spellings;
    }

    private static List<Duplicate> pairs(List<Customer> alike) {
        var ordered = alike.stream()
                .sorted(Comparator.comparingLong(
                        (Customer customer) -> customer.id().value()))
                .toList();
        return IntStream.range(0, ordered.size() - 1)
                .mapToObj(at -> new Duplicate(ordered.get(at), ordered.get(at + 1)))
                .toList();
    }
}
