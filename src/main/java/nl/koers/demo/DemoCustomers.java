package nl.koers.demo;

import java.util.List;

/** Companies that exist nowhere. */
final class DemoCustomers {

    private static final List<String> NAMES = List.of(
            "Van Dijk",
            "De Vecht",
            "Rotec",
            "Het Anker",
            "Zuiderzee",
            "Molenaar",
            "Lindeboom",
            "Hogeveen",
            "IJssel",
            "Kroon",
            "Waterman",
            "Noorderlicht");
    private static final List<String> TRADES = List.of("Bouw", "Zuivel", "Zorg", "Transport", "Techniek");

    static final List<String> ALL = NAMES.stream()
            .flatMap(name -> TRADES.stream().map(trade -> name + " " + trade))
            .toList();

    private DemoCustomers() {}
}
