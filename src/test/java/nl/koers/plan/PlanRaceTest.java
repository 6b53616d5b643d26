package nl.koers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanState;
import org.junit.jupiter.api.Test;

class PlanRaceTest extends EditingScene {

    private static final int PAIRS = 1000;

    /** Both base their edit on the same value; one is saved, the other is told what stands there now. */
    @Test
    void ofAThousandRacedPairsOnOneFieldNoneIsOverwrittenSilently() throws Exception {
        var line = ground.line("start");
        var anna = teams.hire(ground.crew(), "Anna de Wit").account();
        var bram = teams.hire(ground.crew(), "Bram Bos").account();
        var current = "start";
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var pair = 0; pair < PAIRS; pair++) {
                var seen = current;
                var mine = "Anna " + pair;
                var theirs = "Bram " + pair;
                var racing = threads.invokeAll(List.<Callable<Edited>>of(
                        () -> {
                            barrier.await();
                            return ground.editAs(anna, line, Field.TITLE, seen, mine);
                        },
                        () -> {
                            barrier.await();
                            return ground.editAs(bram, line, Field.TITLE, seen, theirs);
                        }));
                current = settled(racing.get(0).get(), racing.get(1).get(), mine, theirs);
            }
        }

        assertThat(ground.value(line, Field.TITLE)).isEqualTo(current);
        var history = ground.managing(
                () -> plans.history(ground.team(), ground.plan(), line, Field.TITLE, Long.MAX_VALUE, PAIRS + 10));
        assertThat(history).hasSize(PAIRS + 1);
        for (var i = 0; i + 1 < history.size(); i++) {
            assertThat(history.get(i).before()).isEqualTo(history.get(i + 1).after());
        }
    }

    private static String settled(Edited first, Edited second, String mine, String theirs) {
        var isFirst = first instanceof Edited.Saved;
        assertThat(isFirst ? second : first).isInstanceOfSatisfying(Edited.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(isFirst ? mine : theirs);
            assertThat(conflict.mine()).isEqualTo(isFirst ? theirs : mine);
        });
        assertThat(isFirst ? first : second).isInstanceOf(Edited.Saved.class);
        return isFirst ? mine : theirs;
    }

    @Test
    void manyWritersLeaveNoGapInTheRevisionsAndEveryReaderEndsWithTheSamePlan() throws Exception {
        var writers = 8;
        var edits = 40;
        var lines = IntStream.range(0, writers)
                .mapToObj(writer -> ground.line("regel " + writer))
                .toList();
        var before = ground.page().state();
        var work = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < writers; writer++) {
            work.add(writing(lines, writer, edits));
        }
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        var changes = ground.managing(() -> plans.changesSince(ground.team(), ground.plan(), before.revision()));
        assertThat(changes)
                .extracting(PlanChange::revision)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before.revision() + 1, before.revision() + (long) writers * edits)
                                .boxed()
                                .toList());
        assertThat(before.after(changes)).isEqualTo(ground.page().state());
        assertThat(folded()).isEqualTo(ground.page().state());
    }

    private Callable<Void> writing(List<ItemId> lines, int writer, int edits) {
        return () -> {
            for (var edit = 0; edit < edits; edit++) {
                var line = lines.get((writer + edit) % lines.size());
                var seen = ground.value(line, Field.GOOD_WHEN);
                var answer = ground.edit(line, Field.GOOD_WHEN, seen, "w" + writer + " " + edit);
                while (answer instanceof Edited.Conflict conflict) {
                    answer = ground.edit(line, Field.GOOD_WHEN, conflict.theirs(), conflict.mine());
                }
                assertThat(answer).isInstanceOf(Edited.Saved.class);
            }
            return null;
        };
    }

    /** The whole history from its first row, as it stands in the database. */
    private PlanState folded() {
        var state = PlanState.NOTHING;
        var revisions = new HashSet<Long>();
        while (true) {
            var from = state.revision();
            var more = ground.managing(() -> plans.changesSince(ground.team(), ground.plan(), from));
            if (more.isEmpty()) {
                return state;
            }
            more.forEach(change -> assertThat(revisions.add(change.revision())).isTrue());
            state = state.after(more);
        }
    }
}
