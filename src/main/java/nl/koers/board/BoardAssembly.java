package nl.koers.board;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.appointment.RepWeekCount;
import nl.koers.appointment.model.WeekCount;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.insight.model.Watch;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Judge;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekNorms;
import nl.koers.norm.model.WeekResult;
import nl.koers.norm.model.WeekState;
import nl.koers.team.RosterRep;

/** Puts norms and counts side by side. Pure: everything was read before. */
final class BoardAssembly {

    private final BoardWindow window;
    private final Map<RepId, Map<SalesWeek, WeekCount>> counts = new HashMap<>();

    BoardAssembly(BoardWindow window, List<RepWeekCount> counts) {
        this.window = window;
        counts.forEach(count ->
                this.counts.computeIfAbsent(count.rep(), rep -> new HashMap<>()).put(count.week(), count.count()));
    }

    /** The rows of these reps, with the early warnings of all of them (F3). */
    List<BoardRow> rows(List<RosterRep> reps, Map<RepId, NormBasis> bases, WarningDesigns designs) {
        var known = reps.stream()
                .map(rep -> new OfRep(rep, Objects.requireNonNull(bases.get(rep.id())), new HashMap<>()))
                .toList();
        Map<RepId, List<WeekResult>> watched = new LinkedHashMap<>();
        known.forEach(one -> watched.put(
                one.rep.id(), window.watched().stream().map(one::result).toList()));
        var watch = Watch.of(watched, designs).reps();
        return known.stream()
                .map(one -> row(one).with(
                                Optional.ofNullable(watch.get(one.rep.id())).flatMap(Warning::active)))
                .toList();
    }

    BoardRow row(RosterRep rep, NormBasis basis) {
        return row(new OfRep(rep, basis, new HashMap<>()));
    }

    private BoardRow row(OfRep ofRep) {
        var rep = ofRep.rep;
        var basis = ofRep.basis;
        var shown = ofRep.norm(window.week());
        var count = ofRep.count(window.week());
        return new BoardRow(
                rep.id(),
                rep.name(),
                basis.fops().at(window.week().last()).orElse(FieldOfPlay.EXISTING),
                shown,
                WeekState.of(window.week(), window.thisWeek(), shown.rounded(), count.counted()),
                count,
                window.after().map(week -> ofRep.count(week).planned()).orElse(0),
                window.strip().stream().map(ofRep::strip).toList(),
                window.ofTheYear().stream()
                        .map(ofRep::result)
                        .map(result -> BigDecimal.valueOf(result.counted())
                                .subtract(result.norm().exact()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                Judge.judge(window.judged().stream().map(ofRep::result).toList()),
                Optional.empty());
    }

    /** One rep's weeks, each norm worked out once. */
    private final class OfRep {

        private final RosterRep rep;
        private final NormBasis basis;
        private final Map<SalesWeek, WeekNorm> norms;
        private final Map<SalesWeek, WeekCount> counted;

        OfRep(RosterRep rep, NormBasis basis, Map<SalesWeek, WeekNorm> norms) {
            this.rep = rep;
            this.basis = basis;
            this.norms = norms;
            this.counted = counts.getOrDefault(rep.id(), Map.of());
        }

        WeekNorm norm(SalesWeek week) {
            return norms.computeIfAbsent(week, key -> WeekNorms.of(key, basis));
        }

        WeekCount count(SalesWeek week) {
            return counted.getOrDefault(week, WeekCount.NOTHING);
        }

        WeekResult result(SalesWeek week) {
            return new WeekResult(norm(week), count(week).counted());
        }

        StripWeek strip(SalesWeek week) {
            var rounded = norm(week).rounded();
            var count = count(week).counted();
            return new StripWeek(week, count, rounded, WeekState.of(week, window.thisWeek(), rounded, count));
        }
    }
}
