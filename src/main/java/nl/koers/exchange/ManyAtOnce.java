package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.appointment.Imported;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.ImportKey;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A kind whose services take all lines of a rep together and find them again by their keys; files of these kinds are long.
 *
 * @param <T> what a line tells
 * @param <S> what is stored
 */
abstract class ManyAtOnce<T extends Told<T>, S> implements ImportKind<T> {

    private static final int AT_ONCE = 5_000;

    private final String moved;

    /**
     * For one kind.
     *
     * @param moved the reason for what is no longer as it was when somebody looked at it
     */
    ManyAtOnce(String moved) {
        this.moved = moved;
    }

    /** Something stored as it was at a moment. */
    record Mark(long id, long version) {

        static Mark of(Trace trace) {
            return new Mark(trace.id(), trace.version());
        }
    }

    /** What the rep has of these keys; one statement for all. */
    abstract Map<String, S> known(TeamId team, RepId rep, Collection<String> keys);

    /** What somebody in the team has of these keys; without what more than one has. */
    abstract Map<String, S> elsewhere(TeamId team, Collection<String> keys);

    /** Why each line of a rep would be refused. */
    abstract List<Optional<Reason>> refusals(TeamId team, RepId rep, List<T> lines, String reason);

    /** Adds what is not known yet, or nothing when one line is refused. */
    abstract Outcome<Imported> add(TeamId team, RepId rep, List<T> lines, String reason, Progress progress);

    abstract Outcome<S> update(TeamId team, S stored, T after, String reason);

    /** Makes it what it was before {@link #update}. */
    abstract Outcome<S> restore(TeamId team, S stored, String before, String reason);

    /** In their order why one stays; empty for what is gone. */
    abstract List<Optional<Reason>> remove(TeamId team, RepId rep, List<Mark> added, String reason, Progress progress);

    /** As a file would tell it. */
    abstract T told(S stored, String key);

    abstract Mark mark(S stored);

    /** The few words that {@link #restore} needs. */
    abstract String words(Fate.Changed<T> change);

    /** What the services are asked about a line: what it would write. */
    Stream<T> asked(Fate<T> fate) {
        return Comparison.written(fate).stream();
    }

    @Override
    public final List<T> existing(TeamId team, Collection<T> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(ManyAtOnce::rep)).entrySet().stream()
                .flatMap(own -> known(team, own.getKey(), keys(own.getValue())).entrySet().stream())
                .map(found -> told(found.getValue(), found.getKey()))
                .toList();
    }

    /** Only a number that another system gave tells that two lines are about the same thing. */
    @Override
    public final List<T> elsewhere(TeamId team, Collection<T> drafts, Collection<T> existing) {
        var known = existing.stream().map(Whose::of).collect(Collectors.toSet());
        var keys = drafts.stream()
                .filter(draft -> ImportKey.externalId(draft.key()).isPresent() && !known.contains(Whose.of(draft)))
                .map(Told::key)
                .distinct()
                .toList();
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                .flatMap(some -> elsewhere(team, some).entrySet().stream())
                .map(found -> told(found.getValue(), found.getKey()))
                .toList();
    }

    private record Whose(Optional<RepId> rep, String key) {

        static Whose of(Told<?> line) {
            return new Whose(line.whose(), line.key());
        }
    }

    @Override
    public List<Optional<Reason>> refusals(TeamId team, List<Fate<T>> fates, String reason) {
        var answers = PerRep.ask(
                        fates.stream().flatMap(this::asked).toList(),
                        ManyAtOnce::rep,
                        (rep, own) -> refusals(team, rep, own, reason))
                .iterator();
        var all = new ArrayList<Optional<Reason>>(fates.size());
        for (var fate : fates) {
            var own = asked(fate).map(line -> answers.next()).toList();
            all.add(own.stream().flatMap(Optional::stream).findFirst());
        }
        return all;
    }

    @Override
    public final Outcome<Written> write(TeamId team, Confirmed<T> confirmed, Progress progress) {
        var reason = confirmed.reason();
        return PerRep.then(
                PerRep.write(
                        confirmed.added(), ManyAtOnce::rep, (rep, own) -> addAll(team, rep, own, reason, progress)),
                () -> PerRep.write(
                        confirmed.changed(),
                        change -> rep(change.before()),
                        (rep, own) -> updateAll(team, rep, own, reason, progress)));
    }

    @Override
    public final List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason, Progress progress) {
        return PerRep.ask(traces, trace -> trace.rep().orElseThrow(), (rep, own) -> {
            var updated =
                    own.stream().filter(trace -> trace.before().isPresent()).toList();
            var added = own.stream()
                    .filter(trace -> trace.before().isEmpty())
                    .map(Mark::of)
                    .toList();
            var removed = remove(team, rep, added, reason, progress).iterator();
            var known = known(team, rep, updated.stream().map(Trace::key).toList());
            return own.stream()
                    .map(trace -> trace.before()
                            .map(before -> restored(team, trace, before, known.get(trace.key()), reason, progress))
                            .orElseGet(removed::next))
                    .toList();
        });
    }

    private Outcome<Written> addAll(TeamId team, RepId rep, List<T> lines, String reason, Progress progress) {
        return switch (add(team, rep, lines, reason, progress)) {
            case Outcome.Saved<Imported>(var done) ->
                Outcome.saved(new Written(
                        lines.stream()
                                .flatMap(line -> Stream.ofNullable(done.ids().get(line.key()))
                                        .map(id -> trace(line, new Mark(id, 0), Optional.empty())))
                                .toList(),
                        done.known()));
            case Outcome.Conflict<Imported> conflict -> Outcome.rejected(moved, conflict.who());
            case Outcome.Rejected<Imported>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    /** Refused when one of them is no longer as it was when somebody looked at it. */
    private Outcome<Written> updateAll(
            TeamId team, RepId rep, List<Fate.Changed<T>> changes, String reason, Progress progress) {
        var known =
                known(team, rep, keys(changes.stream().map(Fate.Changed::before).toList()));
        var traces = new ArrayList<Trace>();
        for (var change : changes) {
            var before = change.before();
            var stored = known.get(before.key());
            if (stored == null || !told(stored, before.key()).equals(before)) {
                return Outcome.rejected(moved, before.name());
            }
            switch (update(team, stored, change.after(), reason)) {
                case Outcome.Saved<S>(var after) ->
                    traces.add(trace(change.after(), mark(after), Optional.of(words(change))));
                case Outcome.Conflict<S> conflict -> {
                    return Outcome.rejected(moved, before.name());
                }
                case Outcome.Rejected<S>(var why) -> {
                    return new Outcome.Rejected<>(why);
                }
            }
            progress.done(1);
        }
        return Outcome.saved(new Written(traces, 0));
    }

    private Optional<Reason> restored(
            TeamId team, Trace trace, String before, @Nullable S stored, String reason, Progress progress) {
        progress.done(1);
        return stored == null || !mark(stored).equals(Mark.of(trace))
                ? Optional.of(Reason.of("import.taken.changed"))
                : OneByOne.why(restore(team, stored, before, reason));
    }

    private Trace trace(T line, Mark mark, Optional<String> before) {
        return new Trace(lines().subject(), line.whose(), mark.id(), line.key(), mark.version(), line.name(), before);
    }

    private static <T extends Told<T>> List<String> keys(List<T> lines) {
        return lines.stream().map(Told::key).distinct().toList();
    }

    private static RepId rep(Told<?> line) {
        return line.whose().orElseThrow();
    }
}
