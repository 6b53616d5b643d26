package nl.koers.exchange.ui;

import java.util.List;

/** From what somebody imports. */
enum Source {
    FILES(List.of(".csv", ".xlsx", ".txt", ".tsv")),
    CALENDAR(List.of(".ics"));

    private final String endings;

    Source(List<String> endings) {
        this.endings = String.join(" ", endings);
    }

    List<String> endings() {
        return List.of(endings.split(" ", -1));
    }
}
