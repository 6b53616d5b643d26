package nl.koers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that Koers is made from. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/nl/koers");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    private Sources() {}

    static List<Path> java() {
        return files(JAVA, ".java");
    }

    static List<Path> files(Path folder, String end) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
