package nl.koers.text;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import nl.koers.kernel.TextId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Sixteen editors, two nodes, everything goes wrong that can: in the end all have the text of the database, and each
 * change stands there once. {@code -Dkoers.text.seeds=5000} runs more, {@code -Dkoers.text.seed=17} one again.
 */
class ConvergenceTest {

    private static final TextId TEXT = new TextId(1);
    private static final int OPERATIONS = 2_000;
    private static final int CANARIES = 5;

    private static final Logger ROOMS = (Logger) LoggerFactory.getLogger(Room.class);

    /** Rooms tell of every failure, and here there are thousands. */
    @BeforeAll
    static void quiet() {
        ROOMS.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        ROOMS.setLevel(null);
    }

    @Test
    void allTextsAreThatOfTheDatabase() {
        assertThat(failures(seeds(), true, true)).isEmpty();
    }

    @Test
    void withoutTheCheckOfTheVersionTheyAreNot() {
        assertThat(failures(LongStream.range(0, CANARIES), false, true)).hasSize(CANARIES);
    }

    @Test
    void withoutMovingLateChangesTheyAreNot() {
        assertThat(failures(LongStream.range(0, CANARIES), true, false)).hasSize(CANARIES);
    }

    private static LongStream seeds() {
        var one = Long.getLong("koers.text.seed");
        return one == null ? LongStream.range(0, Long.getLong("koers.text.seeds", 200)) : LongStream.of(one);
    }

    private static List<String> failures(LongStream seeds, boolean checksVersion, boolean tellsBase) {
        var failures = Collections.synchronizedList(new ArrayList<String>());
        seeds.parallel().forEach(seed -> {
            try {
                new Simulation(seed, TEXT, new MemoryStore(checksVersion), tellsBase).run(OPERATIONS);
            } catch (AssertionError | RuntimeException failed) {
                failures.add("-Dkoers.text.seed=" + seed + ": " + failed);
            }
        });
        return failures;
    }
}
