package nl.koers.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Fates;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.LineFate;
import nl.koers.exchange.model.Told;

/** Holds the lines of a file against what a team has and may have. */
final class Comparison {

    private Comparison() {}

    /** The fates in the order of the lines; refused where confirming would be refused. */
    static <T extends Told<T>> List<LineFate<T>> of(
            ImportKind<T> kind, ImportScope scope, List<ImportLine<T>> lines, String reason) {
        var team = scope.team();
        var drafts = lines.stream()
                .flatMap(line -> line instanceof ImportLine.Good<T> good ? Stream.of(good.draft()) : Stream.empty())
                .toList();
        var existing = kind.existing(team, drafts);
        // only a file for the whole team says whose a thing is
        var elsewhere = scope.rep().isPresent() ? List.<T>of() : kind.elsewhere(team, drafts, existing);
        var decided = Fates.decide(lines, existing, elsewhere);
        var refusals = kind.refusals(team, decided.stream().map(LineFate::fate).toList(), reason);
        var all = new ArrayList<LineFate<T>>(decided.size());
        for (var index = 0; index < decided.size(); index++) {
            var line = decided.get(index);
            all.add(refusals.get(index)
                    .flatMap(why -> written(line.fate()).map(draft -> Fate.Refused.of(draft, why)))
                    .map(refused -> new LineFate<T>(line.line(), refused))
                    .orElse(line));
        }
        return all;
    }

    /** What a fate would write. */
    static <T> Optional<T> written(Fate<T> fate) {
        return switch (fate) {
            case Fate.New<T>(var draft) -> Optional.of(draft);
            case Fate.Changed<T> changed -> Optional.of(changed.after());
            case Fate.Same<T> same -> Optional.empty();
            case Fate.Refused<T> refused -> Optional.empty();
        };
    }
}
