package nl.koers.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;

/**
 * A kind whose services take one thing at a time. A preview rehearses the writing, so that it knows their rules without
 * repeating them; files of these kinds are short.
 *
 * @param <T> what a line tells
 */
abstract class OneByOne<T extends Told<T>> implements ImportKind<T> {

    private final Rehearsal rehearsal;

    OneByOne(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Writes one line that is new. */
    abstract Outcome<Trace> add(TeamId team, T line, String reason);

    /** Brings one up to date, when it still is as it was seen. */
    abstract Outcome<Trace> change(TeamId team, T before, T after, String reason);

    /** Why it stays; empty when it is taken back. */
    abstract Optional<Reason> takeBack(TeamId team, Trace trace, String reason);

    /** Makes what was written visible to the next reader. */
    final <R> R settled(R result) {
        rehearsal.settle();
        return result;
    }

    @Override
    public final List<Optional<Reason>> refusals(TeamId team, List<Fate<T>> fates, String reason) {
        return rehearsal.of(
                fates,
                fate -> settled(
                        switch (fate) {
                            case Fate.New<T>(var line) -> add(team, line, reason);
                            case Fate.Changed<T>(var before, var after) -> change(team, before, after, reason);
                            case Fate.Same<T> same -> Outcome.saved(same);
                            case Fate.Refused<T> refused -> Outcome.saved(refused);
                        }));
    }

    @Override
    public final Outcome<Written> write(TeamId team, Confirmed<T> confirmed, Progress progress) {
        var traces = new ArrayList<Trace>();
        for (var line : confirmed.added()) {
            var outcome = settled(add(team, line, confirmed.reason()));
            if (!(outcome instanceof Outcome.Saved<Trace>(var trace))) {
                return refusal(line, outcome);
            }
            traces.add(trace);
            progress.done(1);
        }
        for (var change : confirmed.changed()) {
            var outcome = settled(change(team, change.before(), change.after(), confirmed.reason()));
            if (!(outcome instanceof Outcome.Saved<Trace>(var trace))) {
                return refusal(change.before(), outcome);
            }
            traces.add(trace);
            progress.done(1);
        }
        return Outcome.saved(new Written(traces, 0));
    }

    @Override
    public final List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason, Progress progress) {
        return traces.stream()
                .map(trace -> {
                    progress.done(1);
                    return settled(takeBack(team, trace, reason));
                })
                .toList();
    }

    /** What a service says about taking something back. */
    static Optional<Reason> why(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Saved<?> saved -> Optional.empty();
            case Outcome.Conflict<?> conflict -> Optional.of(Reason.of("import.taken.changed"));
            case Outcome.Rejected<?>(var reason) -> Optional.of(reason);
        };
    }

    /** The trace of what was saved; other outcomes stay what they are. */
    static Outcome<Trace> traced(Outcome<?> outcome, Trace trace) {
        return switch (outcome) {
            case Outcome.Saved<?> saved -> Outcome.saved(trace);
            case Outcome.Conflict<?> conflict -> Outcome.rejected("import.thing.moved", trace.name());
            case Outcome.Rejected<?>(var reason) -> new Outcome.Rejected<>(reason);
        };
    }

    private Outcome<Written> refusal(T line, Outcome<Trace> outcome) {
        return switch (outcome) {
            case Outcome.Rejected<Trace>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Conflict<Trace> conflict -> Outcome.rejected("import.thing.moved", line.name());
            case Outcome.Saved<Trace> saved -> Outcome.rejected("import.thing.moved", line.name());
        };
    }
}
