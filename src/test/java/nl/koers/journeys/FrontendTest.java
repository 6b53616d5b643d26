package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the browser part that need no browser run in Node, with the packages that the build has installed. */
@Tag("built")
class FrontendTest {

    private static final Path TESTS = Path.of("src", "test", "frontend");
    private static final Path OWN_NODE = Path.of(".koers", "node", "node");

    @Test
    void testsInNodePass() throws IOException, InterruptedException {
        try (var files = Files.list(TESTS)) {
            var tests = files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.ts"))
                    .sorted()
                    .toList();
            assertThat(tests).isNotEmpty();
            var command = new ArrayList<>(List.of("--import", "./" + TESTS.resolve("resolve.mjs"), "--test"));
            command.addAll(tests);
            node(command);
        }
    }

    @Test
    void typesAreRight() throws IOException, InterruptedException {
        node(List.of("node_modules/typescript/bin/tsc", "--project", TESTS.toString()));
    }

    private static void node(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Files.isExecutable(OWN_NODE) ? OWN_NODE.toString() : "node");
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
