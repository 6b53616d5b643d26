package nl.koers.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.appointment.Imported;
import nl.koers.deal.Deal;
import nl.koers.deal.DealImport;
import nl.koers.deal.Deals;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.LineFate;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Holds deals of a file against what a team has, in a fixed number of statements per rep, and writes what was confirmed. */
@Component
class DealBook {

    private final DealImport imports;
    private final Deals deals;

    DealBook(DealImport imports, Deals deals) {
        this.imports = imports;
        this.deals = deals;
    }

    static Map<RepId, List<FileDeal>> byRep(Collection<FileDeal> deals) {
        return deals.stream().collect(Collectors.groupingBy(FileDeal::rep));
    }

    /** What was imported before of these, by key. */
    Map<String, FileDeal> existing(TeamId team, Collection<FileDeal> drafts) {
        var found = new HashMap<String, FileDeal>();
        byRep(drafts)
                .forEach((rep, own) -> known(team, rep, own).forEach((key, deal) -> found.put(key, told(deal, key))));
        return found;
    }

    /** The same fates, but refused where the deals themselves would refuse them: in the future, lost before asked for. */
    List<LineFate<FileDeal>> refused(TeamId team, List<LineFate<FileDeal>> fates) {
        var checked = new ArrayList<>(fates);
        var places = new HashMap<RepId, List<Integer>>();
        for (var place = 0; place < fates.size(); place++) {
            var at = place;
            written(fates.get(place).fate())
                    .ifPresent(deal -> places.computeIfAbsent(deal.rep(), rep -> new ArrayList<>())
                            .add(at));
        }
        places.forEach((rep, own) -> refuse(team, rep, own, checked));
        return checked;
    }

    Outcome<ImportDone> add(TeamId team, RepId rep, List<FileDeal> lines) {
        return switch (imports.addAll(
                team, rep, lines.stream().map(DealBook::line).toList())) {
            case Outcome.Saved<Imported>(var done) -> Outcome.saved(new ImportDone(done.added(), 0, done.known()));
            case Outcome.Conflict<Imported> conflict -> Outcome.rejected("import.deal.moved", conflict.who());
            case Outcome.Rejected<Imported> rejected -> new Outcome.Rejected<>(rejected.reason());
        };
    }

    /** Refused when one of them is no longer as it was when somebody looked at it. */
    Outcome<ImportDone> change(TeamId team, RepId rep, List<Fate.Changed<FileDeal>> changes) {
        var stored = known(team, rep, changes.stream().map(Fate.Changed::before).toList());
        for (var change : changes) {
            var key = change.before().key();
            var deal = Optional.ofNullable(stored.get(key))
                    .filter(found -> told(found, key).equals(change.before()));
            var refusal = deal.map(
                            found -> refusal(end(team, found, change.after().course()), change))
                    .orElseGet(() -> Optional.of(moved(change)));
            if (refusal.isPresent()) {
                return new Outcome.Rejected<>(refusal.get());
            }
        }
        return Outcome.saved(new ImportDone(0, changes.size(), 0));
    }

    private Outcome<Deal> end(TeamId team, Deal deal, DealCourse course) {
        var day = course.closedOn().orElseThrow();
        return course.value()
                .map(value -> deals.win(team, deal.rep(), deal.seen(), day, value))
                .orElseGet(() -> deals.lose(team, deal.rep(), deal.seen(), day, course.why()));
    }

    private void refuse(TeamId team, RepId rep, List<Integer> places, List<LineFate<FileDeal>> fates) {
        var drafts = places.stream()
                .map(place -> written(fates.get(place).fate()).orElseThrow())
                .toList();
        var refusals =
                imports.refusals(team, rep, drafts.stream().map(DealBook::line).toList());
        for (var index = 0; index < places.size(); index++) {
            var place = places.get(index);
            var draft = drafts.get(index);
            refusals.get(index)
                    .ifPresent(why ->
                            fates.set(place, new LineFate<>(fates.get(place).line(), Fate.Refused.of(draft, why))));
        }
    }

    private Map<String, Deal> known(TeamId team, RepId rep, Collection<FileDeal> drafts) {
        return imports.known(
                team, rep, drafts.stream().map(FileDeal::key).distinct().toList());
    }

    private static Optional<FileDeal> written(Fate<FileDeal> fate) {
        return switch (fate) {
            case Fate.New<FileDeal>(var draft) -> Optional.of(draft);
            case Fate.Changed<FileDeal> changed -> Optional.of(changed.after());
            case Fate.Same<FileDeal> same -> Optional.empty();
            case Fate.Refused<FileDeal> refused -> Optional.empty();
        };
    }

    private static Optional<Reason> refusal(Outcome<Deal> outcome, Fate.Changed<FileDeal> change) {
        return switch (outcome) {
            case Outcome.Saved<Deal> saved -> Optional.empty();
            case Outcome.Conflict<Deal> conflict -> Optional.of(moved(change));
            case Outcome.Rejected<Deal> rejected -> Optional.of(rejected.reason());
        };
    }

    private static Reason moved(Fate.Changed<FileDeal> change) {
        return Reason.of("import.deal.moved", change.before().customer());
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
