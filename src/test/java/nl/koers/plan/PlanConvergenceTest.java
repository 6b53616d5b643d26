package nl.koers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import nl.koers.plan.PlanSimulation.Fault;
import org.junit.jupiter.api.Test;

/**
 * Sixteen people, everything goes wrong that can: in the end all see the plan of the database, and nothing that was
 * typed is lost. {@code -Dkoers.plan.seeds=5000} runs more, {@code -Dkoers.plan.seed=17} one again.
 */
class PlanConvergenceTest {

    private static final int OPERATIONS = 2_000;
    private static final int CANARIES = 5;

    @Test
    void allPlansAreThatOfTheDatabase() {
        assertThat(failures(seeds(), Fault.NONE)).isEmpty();
    }

    @Test
    void withoutTheCheckOfWhatWasSeenValuesAreOverwritten() {
        assertThat(failures(LongStream.range(0, CANARIES), Fault.BLIND_WRITES))
                .hasSize(CANARIES)
                .allSatisfy(failure -> assertThat(failure).contains("was overwritten by"));
    }

    @Test
    void withoutCatchingUpFromTheirOwnRevisionViewsDiffer() {
        assertThat(failures(LongStream.range(0, CANARIES), Fault.NO_CATCHING_UP))
                .hasSize(CANARIES)
                .allSatisfy(failure -> assertThat(failure).contains("the database has"));
    }

    private static LongStream seeds() {
        var one = Long.getLong("koers.plan.seed");
        return one == null ? LongStream.range(0, Long.getLong("koers.plan.seeds", 200)) : LongStream.of(one);
    }

    private static List<String> failures(LongStream seeds, Fault fault) {
        var failures = Collections.synchronizedList(new ArrayList<String>());
        seeds.parallel().forEach(seed -> {
            try {
                new PlanSimulation(seed, new MemoryHost(), fault).run(OPERATIONS);
            } catch (AssertionError | RuntimeException failed) {
                failures.add("-Dkoers.plan.seed=" + seed + ": " + failed);
            }
        });
        return failures;
    }
}
