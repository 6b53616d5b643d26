package nl.koers.insight;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.insight.model.Learning;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.Prover;
import nl.koers.insight.model.RepFacts;
import nl.koers.insight.model.TeamBelief;
import nl.koers.insight.model.WarningDesigns;
import nl.koers.insight.model.Watch;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekResult;
import org.jspecify.annotations.Nullable;

/** All that the figures of one scene say, worked out when first asked and kept. Of two who ask at once the second waits. */
final class Book {

    /** Of what people wished last: somebody who moves a slider to and fro asks the same again. */
    private static final int MOST_WISHES = 24;

    private final Scene scene;
    private final WarningDesigns designs;
    private final List<RepFacts> facts;
    private final Map<InsightSpan, SpanInsight> spans = new EnumMap<>(InsightSpan.class);
    private final Map<InsightSpan, Optional<Outlook>> outlooks = new EnumMap<>(InsightSpan.class);
    private final Map<Wish, Optional<Outlook>> wishes = new LinkedHashMap<>();
    private final Map<Measure, ProofFinding> proofs = new EnumMap<>(Measure.class);
    private @Nullable Watch watch;
    private Optional<TeamBelief> belief = Optional.empty();
    private boolean believed;
    private @Nullable List<LookBack> lookBack;
    private @Nullable Summer summer;

    Book(Scene scene, WarningDesigns designs) {
        this.scene = scene;
        this.designs = designs;
        facts = Learned.facts(scene);
    }

    Scene scene() {
        return scene;
    }

    synchronized SpanInsight over(InsightSpan span) {
        return spans.computeIfAbsent(span, key -> new Diagnoser(scene, key, watch()).diagnose());
    }

    /** Empty while too few orders are known to foretell anything. */
    synchronized Optional<Outlook> outlook(InsightSpan span) {
        return outlooks.computeIfAbsent(span, key -> made(key, WhatIf.NOTHING, BigDecimal.ONE));
    }

    synchronized Optional<Outlook> foretell(InsightSpan span, WhatIf whatIf, BigDecimal raised) {
        var wish = new Wish(span, whatIf, raised);
        var kept = wishes.get(wish);
        if (kept != null) {
            return kept;
        }
        if (wishes.size() == MOST_WISHES) {
            wishes.remove(wishes.keySet().iterator().next());
        }
        var made = made(span, whatIf, raised);
        wishes.put(wish, made);
        return made;
    }

    private Optional<Outlook> made(InsightSpan span, WhatIf whatIf, BigDecimal raised) {
        return belief().map(known -> new Foreteller(scene, span, known).foretell(whatIf, raised));
    }

    synchronized Summer summer() {
        if (summer == null) {
            summer = new SummerLook(scene).look();
        }
        return summer;
    }

    synchronized ProofFinding proof(Measure measure) {
        return proofs.computeIfAbsent(measure, key -> Prover.prove(facts, key));
    }

    synchronized List<LookBack> lookBack() {
        if (lookBack == null) {
            lookBack = new Reviewer(scene, facts).lookBack();
        }
        return lookBack;
    }

    synchronized Optional<List<WeekResult>> weeks(RepId rep, InsightSpan span) {
        var past = scene.pastWeeks(span.around(scene.today()));
        return scene.rep(rep).map(found -> found.results(past));
    }

    synchronized Watch watch() {
        if (watch == null) {
            watch = Watch.of(watched(), designs);
        }
        return watch;
    }

    private record Wish(InsightSpan span, WhatIf whatIf, BigDecimal raised) {}

    /** Counts and norms are everybody's to see, so that everybody gets the same warning. */
    private Map<RepId, List<WeekResult>> watched() {
        var weeks = Stream.iterate(
                        Watch.since(scene.thisWeek()), week -> week.isBefore(scene.thisWeek()), SalesWeek::next)
                .toList();
        Map<RepId, List<WeekResult>> results = new LinkedHashMap<>();
        scene.everybody().forEach(rep -> results.put(rep.id(), rep.results(weeks)));
        return results;
    }

    private Optional<TeamBelief> belief() {
        if (!believed) {
            belief = Learning.from(facts, scene.thisWeek());
            believed = true;
        }
        return belief;
    }
}
