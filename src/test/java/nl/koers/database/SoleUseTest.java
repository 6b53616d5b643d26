package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoleUseTest {

    private static final Path LASTING = Path.of("/bin/sleep");

    @TempDir
    private Path home;

    @Test
    void secondKoersOnTheSameDataIsRefusedUntilTheFirstEnds() throws IOException {
        var first = SoleUse.of(home);

        assertThatThrownBy(() -> SoleUse.of(home))
                .isInstanceOf(RefusedDatabase.class)
                .hasMessageContaining(home.toString());

        first.close();
        SoleUse.of(home).close();
    }

    @Test
    void serverThatAKilledKoersLeftBehindIsEnded() throws IOException {
        var stray = left(home.resolve("server"));
        try {
            SoleUse.of(home).close();

            assertThat(stray.isAlive()).isFalse();
        } finally {
            stray.destroyForcibly();
        }
    }

    @Test
    void processThatOnlyHasTheSameNumberLivesOn() throws IOException {
        var other = left(home.resolve("elsewhere"));
        try {
            SoleUse.of(home).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void numberThatCannotBeReadHindersNobody() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data").resolve(SoleUse.PID_FILE), "geen getal");

        SoleUse.of(home).close();
    }

    /** A process whose program lies in that folder and whose number stands where the server writes its own. */
    private Process left(Path folder) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(LASTING), "no program that lasts");
        var program = Files.createDirectories(folder).resolve("sleep");
        Files.copy(LASTING, program, StandardCopyOption.COPY_ATTRIBUTES);
        var process = new ProcessBuilder(program.toString(), "600").start();
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data").resolve(SoleUse.PID_FILE), process.pid() + "\n");
        return process;
    }
}
