package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Which day stands for the end of a deal of which a file does not tell it; somebody says so for the whole file. */
enum UnknownDay {
    OPENED,
    TODAY;

    static Optional<UnknownDay> named(String name) {
        return Arrays.stream(values()).filter(day -> day.name().equals(name)).findFirst();
    }

    LocalDate of(LocalDate opened, LocalDate today) {
        return this == OPENED ? opened : today;
    }
}
