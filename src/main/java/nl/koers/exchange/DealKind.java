package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Imported;
import nl.koers.deal.Deal;
import nl.koers.deal.DealDraft;
import nl.koers.deal.DealImport;
import nl.koers.deal.Deals;
import nl.koers.deal.NewDeal;
import nl.koers.deal.SeenDeal;
import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Requests and orders; a fixed number of statements per rep, however many there are. */
@Component
class DealKind implements ImportKind<FileDeal> {

    private final DealImport imports;
    private final Deals deals;

    DealKind(DealImport imports, Deals deals) {
        this.imports = imports;
        this.deals = deals;
    }

    @Override
    public LineReader<FileDeal> lines() {
        return LineReader.DEALS;
    }

    @Override
    public Map<String, FileDeal> existing(TeamId team, Collection<FileDeal> drafts) {
        var found = new HashMap<String, FileDeal>();
        drafts.stream()
                .collect(Collectors.groupingBy(FileDeal::rep))
                .forEach((rep, own) -> known(team, rep, own.stream().map(FileDeal::key))
                        .forEach((key, deal) -> found.put(key, told(deal, key))));
        return found;
    }

    @Override
    public List<Optional<Reason>> refusals(TeamId team, List<Fate<FileDeal>> fates, String reason) {
        var asked = fates.stream()
                .flatMap(fate -> Comparison.written(fate).stream())
                .toList();
        var answers = PerRep.ask(
                        asked,
                        FileDeal::rep,
                        (rep, own) -> imports.refusals(
                                team, rep, own.stream().map(DealKind::line).toList()))
                .iterator();
        return fates.stream()
                .map(fate -> Comparison.written(fate).flatMap(deal -> answers.next()))
                .toList();
    }

    @Override
    public Outcome<Written> write(TeamId team, Confirmed<FileDeal> confirmed, Progress progress) {
        return PerRep.then(
                PerRep.write(confirmed.added(), FileDeal::rep, (rep, own) -> add(team, rep, own, progress)),
                () -> PerRep.write(
                        confirmed.changed(),
                        change -> change.before().rep(),
                        (rep, own) -> change(team, rep, own, progress)));
    }

    @Override
    public List<Optional<Reason>> takeBack(TeamId team, List<Trace> traces, String reason) {
        return PerRep.ask(traces, trace -> trace.rep().orElseThrow(), (rep, own) -> {
            var added = own.stream()
                    .filter(trace -> trace.before().isEmpty())
                    .map(DealKind::seen)
                    .toList();
            var removed = imports.takeBack(team, rep, added).iterator();
            var known = known(
                    team,
                    rep,
                    own.stream().filter(trace -> trace.before().isPresent()).map(Trace::key));
            return own.stream()
                    .map(trace -> trace.before()
                            .map(before -> restore(team, trace, before, known))
                            .orElseGet(removed::next))
                    .toList();
        });
    }

    private Outcome<Written> add(TeamId team, RepId rep, List<FileDeal> lines, Progress progress) {
        var keys = lines.stream().map(FileDeal::key).collect(Collectors.toSet());
        var before = imports.ids(team, rep, keys).keySet();
        return switch (imports.addAll(
                team, rep, lines.stream().map(DealKind::line).toList(), progress)) {
            case Outcome.Saved<Imported>(var done) -> {
                var ids = imports.ids(team, rep, keys);
                yield Outcome.saved(new Written(
                        lines.stream()
                                .filter(deal -> !before.contains(deal.key()) && ids.containsKey(deal.key()))
                                .map(deal ->
                                        trace(deal, Objects.requireNonNull(ids.get(deal.key())), 0, Optional.empty()))
                                .toList(),
                        done.known()));
            }
            case Outcome.Conflict<Imported> conflict -> Outcome.rejected("import.deal.moved", conflict.who());
            case Outcome.Rejected<Imported>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    /** Refused when one of them is no longer as it was when somebody looked at it. */
    private Outcome<Written> change(TeamId team, RepId rep, List<Fate.Changed<FileDeal>> changes, Progress progress) {
        var stored =
                known(team, rep, changes.stream().map(change -> change.before().key()));
        var traces = new ArrayList<Trace>();
        for (var change : changes) {
            var before = change.before();
            var deal = Optional.ofNullable(stored.get(before.key()))
                    .filter(found -> told(found, before.key()).equals(before));
            if (deal.isEmpty()) {
                return Outcome.rejected("import.deal.moved", before.customer());
            }
            switch (end(team, deal.get(), change.after().course())) {
                case Outcome.Saved<Deal>(var after) ->
                    traces.add(trace(before, after.id(), after.version(), Optional.of(estimate(before))));
                case Outcome.Conflict<Deal> conflict -> {
                    return Outcome.rejected("import.deal.moved", before.customer());
                }
                case Outcome.Rejected<Deal>(var why) -> {
                    return new Outcome.Rejected<>(why);
                }
            }
            progress.done(1);
        }
        return Outcome.saved(new Written(traces, 0));
    }

    private Outcome<Deal> end(TeamId team, Deal deal, DealCourse course) {
        var day = course.closedOn().orElseThrow();
        return course.value()
                .map(value -> deals.win(team, deal.rep(), deal.seen(), day, value))
                .orElseGet(() -> deals.lose(team, deal.rep(), deal.seen(), day, course.why()));
    }

    /** An import only ever ends an open one, so it is opened again; what it was estimated at before, it is again. */
    private Optional<Reason> restore(TeamId team, Trace trace, String before, Map<String, Deal> known) {
        var stored = known.get(trace.key());
        if (stored == null || !stored.seen().equals(seen(trace))) {
            return Optional.of(Reason.of("import.taken.changed"));
        }
        var estimate = before.isEmpty() ? Optional.<Money>empty() : Optional.of(Money.of(before));
        var outcome = deals.reopen(team, stored.rep(), stored.seen());
        if (outcome instanceof Outcome.Saved<Deal>(var open) && !open.estimate().equals(estimate)) {
            var draft = new DealDraft(
                    new CustomerChoice.Known(open.customer().id()),
                    open.openedOn(),
                    estimate,
                    open.note(),
                    Optional.empty());
            outcome = deals.edit(team, open.rep(), open.seen(), draft);
        }
        return switch (outcome) {
            case Outcome.Saved<Deal> saved -> Optional.empty();
            case Outcome.Conflict<Deal> conflict -> Optional.of(Reason.of("import.taken.changed"));
            case Outcome.Rejected<Deal>(var why) -> Optional.of(why);
        };
    }

    private Map<String, Deal> known(TeamId team, RepId rep, Stream<String> keys) {
        return imports.known(team, rep, keys.collect(Collectors.toSet()));
    }

    private static Trace trace(FileDeal deal, DealId id, long version, Optional<String> before) {
        return new Trace(Subject.DEAL, deal.whose(), id.value(), deal.key(), version, deal.customer(), before);
    }

    private static String estimate(FileDeal before) {
        return before.course().estimate().map(Money::toString).orElse("");
    }

    private static SeenDeal seen(Trace trace) {
        return new SeenDeal(new DealId(trace.id()), trace.version());
    }

    private static NewDeal line(FileDeal deal) {
        return new NewDeal(deal.customer(), deal.course(), deal.note(), deal.key());
    }

    private static FileDeal told(Deal deal, String key) {
        var course = new DealCourse(
                deal.openedOn(), deal.estimate(), deal.state(), deal.closedOn(), deal.value(), deal.why());
        return new FileDeal(deal.rep(), deal.customer().name(), course, deal.note(), key);
    }
}
