package nl.koers.journeys;

import java.util.Locale;

/** Somebody of the demo team. */
enum Person {
    /** The manager. */
    MARIT,
    ANNA,
    BRAM,
    CARLA,
    HUGO,
    LARS;

    static final String PASSWORD = "samen op koers";

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@koers.example";
    }
}
