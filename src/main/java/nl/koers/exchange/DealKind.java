package nl.koers.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.NewOwner;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Requests and orders; a fixed number of statements per rep, however many there are. */
@Component
class DealKind extends ManyAtOnce<FileDeal, Deal> {

    private final DealImport imports;
    private final Deals deals;

    DealKind(DealImport imports, Deals deals) {
        super("import.deal.moved");
        this.imports = imports;
        this.deals = deals;
    }

    @Override
    public LineReader<FileDeal> lines() {
        return LineReader.DEALS;
    }

    @Override
    Map<String, Deal> known(TeamId team, RepId rep, Collection<String> keys) {
        return imports.known(team, rep, keys);
    }

    @Override
    Map<String, Deal> elsewhere(TeamId team, Collection<String> keys) {
        return imports.elsewhere(team, keys);
    }

    /** An order counts for one rep: a number that two lines give to two reps is taken over for the first. */
    @Override
    public List<Optional<Reason>> refusals(TeamId team, List<Fate<FileDeal>> fates, String reason) {
        var answers = super.refusals(team, fates, reason).iterator();
        var owners = new HashMap<String, RepId>();
        return fates.stream()
                .map(fate -> {
                    var answer = answers.next();
                    return answer.isPresent()
                            ? answer
                            : Comparison.written(fate)
                                    .filter(deal ->
                                            !deal.rep().equals(owners.computeIfAbsent(deal.key(), key -> deal.rep())))
                                    .map(deal -> DealImport.OF_ANOTHER);
                })
                .toList();
    }

    /** What changes is asked about where it is: that its number is known there, is no objection. */
    @Override
    Stream<FileDeal> asked(Fate<FileDeal> fate) {
        return fate instanceof Fate.Changed<FileDeal>(var before, var after)
                ? Stream.of(after.of(before.rep()))
                : super.asked(fate);
    }

    @Override
    List<Optional<Reason>> refusals(TeamId team, RepId rep, List<FileDeal> lines, String reason) {
        return imports.refusals(team, rep, wanted(lines));
    }

    @Override
    Outcome<Imported> add(TeamId team, RepId rep, List<FileDeal> lines, String reason, Progress progress) {
        return imports.addAll(team, rep, wanted(lines), progress);
    }

    @Override
    Outcome<Deal> update(TeamId team, Deal stored, FileDeal after, String reason) {
        var ended = stored.state() == after.course().state() ? Outcome.saved(stored) : end(team, stored, after);
        return ended instanceof Outcome.Saved<Deal>(var deal) && !deal.rep().equals(after.rep())
                ? deals.handOver(team, deal.rep(), deal.seen(), new NewOwner(after.rep()))
                : ended;
    }

    private Outcome<Deal> end(TeamId team, Deal stored, FileDeal after) {
        var course = after.course();
        var day = course.closedOn().orElseThrow();
        return course.value()
                .map(value -> deals.win(team, stored.rep(), stored.seen(), day, value))
                .orElseGet(() -> deals.lose(team, stored.rep(), stored.seen(), day, course.why()));
    }

    /** First back to whom it was of; nothing else of it can be refused then. */
    @Override
    Outcome<Deal> restore(TeamId team, Deal stored, String before, String reason) {
        var was = DealText.read(before);
        var whose = was.rep().orElse(stored.rep());
        var own = whose.equals(stored.rep())
                ? Outcome.saved(stored)
                : deals.handOver(team, stored.rep(), stored.seen(), new NewOwner(whose));
        return was.isEnded() && own instanceof Outcome.Saved<Deal>(var deal) ? reopen(team, deal, was.estimate()) : own;
    }

    /** An import only ever ends an open one, so it is opened again; what it was estimated at before, it is again. */
    private Outcome<Deal> reopen(TeamId team, Deal stored, Optional<Money> estimate) {
        var outcome = deals.reopen(team, stored.rep(), stored.seen());
        if (!(outcome instanceof Outcome.Saved<Deal>(var open))
                || open.estimate().equals(estimate)) {
            return outcome;
        }
        var draft = new DealDraft(
                new CustomerChoice.Known(open.customer().id()),
                open.openedOn(),
                estimate,
                open.note(),
                Optional.empty());
        return deals.edit(team, open.rep(), open.seen(), draft);
    }

    @Override
    List<Optional<Reason>> remove(TeamId team, RepId rep, List<Mark> added, String reason, Progress progress) {
        var seen = added.stream()
                .map(mark -> new SeenDeal(new DealId(mark.id()), mark.version()))
                .toList();
        return imports.takeBack(team, rep, seen, progress);
    }

    @Override
    FileDeal told(Deal stored, String key) {
        var course = new DealCourse(
                stored.openedOn(), stored.estimate(), stored.state(), stored.closedOn(), stored.value(), stored.why());
        return new FileDeal(stored.rep(), stored.customer().name(), course, stored.note(), key);
    }

    @Override
    Mark mark(Deal stored) {
        return new Mark(stored.id().value(), stored.version());
    }

    @Override
    String words(Fate.Changed<FileDeal> change) {
        return DealText.of(change).write();
    }

    private static List<NewDeal> wanted(List<FileDeal> lines) {
        return lines.stream()
                .map(deal -> new NewDeal(deal.customer(), deal.course(), deal.note(), deal.key()))
                .toList();
    }
}
