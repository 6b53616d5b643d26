package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import org.jspecify.annotations.Nullable;

/** Asks and writes rep by rep: the services speak of one at a time. */
final class PerRep {

    private PerRep() {}

    /** Asks once per rep; the answers are in the order of the questions. */
    static <Q, A> List<A> ask(List<Q> questions, Function<Q, RepId> whose, BiFunction<RepId, List<Q>, List<A>> how) {
        var places = new LinkedHashMap<RepId, List<Integer>>();
        for (var place = 0; place < questions.size(); place++) {
            places.computeIfAbsent(whose.apply(questions.get(place)), rep -> new ArrayList<>())
                    .add(place);
        }
        var answers = new ArrayList<@Nullable A>(Collections.nCopies(questions.size(), null));
        places.forEach((rep, own) -> {
            var found = how.apply(rep, own.stream().map(questions::get).toList());
            for (var index = 0; index < own.size(); index++) {
                answers.set(own.get(index), found.get(index));
            }
        });
        return answers.stream().map(Objects::requireNonNull).toList();
    }

    /** Goes on after what was written, unless it was refused. */
    static Outcome<Written> then(Outcome<Written> first, Supplier<Outcome<Written>> next) {
        if (!(first instanceof Outcome.Saved<Written>(var some))) {
            return first;
        }
        var second = next.get();
        return second instanceof Outcome.Saved<Written>(var more) ? Outcome.saved(some.and(more)) : second;
    }

    /** Writes rep by rep until the first refusal. */
    static <Q> Outcome<Written> write(
            List<Q> lines, Function<Q, RepId> whose, BiFunction<RepId, List<Q>, Outcome<Written>> how) {
        var all = new LinkedHashMap<RepId, List<Q>>();
        lines.forEach(line ->
                all.computeIfAbsent(whose.apply(line), rep -> new ArrayList<>()).add(line));
        var written = Outcome.saved(Written.NOTHING);
        for (var own : all.entrySet()) {
            written = then(written, () -> how.apply(own.getKey(), own.getValue()));
        }
        return written;
    }
}
