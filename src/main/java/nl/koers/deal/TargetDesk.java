package nl.koers.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares and writes targets. What writes is always inside a transaction. */
@Component
class TargetDesk {

    private static final int LARGEST_SCALE = 4;
    private static final int PARTS_OF_YEAR = 3;
    private static final int PARTS_OF_QUARTER = 1;

    private final TeamLock lock;
    private final TargetQueries queries;
    private final TargetRepository rows;
    private final TargetScene scenes;
    private final TargetVoice voice;
    private final CurrentCaller caller;
    private final JdbcClient sql;

    TargetDesk(
            TeamLock lock,
            TargetQueries queries,
            TargetRepository rows,
            TargetScene scenes,
            TargetVoice voice,
            CurrentCaller caller,
            JdbcClient sql) {
        this.lock = lock;
        this.queries = queries;
        this.rows = rows;
        this.scenes = scenes;
        this.voice = voice;
        this.caller = caller;
        this.sql = sql;
    }

    Outcome<TargetEffect> preview(TargetChange change) {
        var before = queries.lines(change.team());
        var after = before.with(change);
        var scene = scenes.of(change.team(), change.span());
        return TargetRules.refusal(change, after, scene)
                .<Outcome<TargetEffect>>map(Outcome.Rejected::new)
                .orElseGet(() -> Outcome.saved(effect(change, before, after, scene)));
    }

    Outcome<TargetLines> save(TargetChange change) {
        var held = change.rep().map(rep -> lock.hold(change.team(), rep)).orElseGet(() -> lock.hold(change.team()));
        if (!held) {
            return Outcome.rejected("team.unknown-rep");
        }
        var before = queries.lines(change.team());
        var stored = before.rowOf(change);
        if (stored.equals(change.after())) {
            return Outcome.saved(before);
        }
        var row = rows.find(change);
        if (!stored.equals(change.seen())) {
            return new Outcome.Conflict<>(before, row.map(TargetRow::changedBy).orElse(""));
        }
        var after = before.with(change);
        var refusal = TargetRules.refusal(change, after, scenes.of(change.team(), change.span()));
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(refusal.get());
        }
        change.after()
                .ifPresentOrElse(
                        target -> {
                            var written = row.orElseGet(() -> TargetRow.of(change));
                            written.become(target, me());
                            rows.save(written);
                        },
                        () -> row.ifPresent(rows::delete));
        voice.changed(change);
        return Outcome.saved(after);
    }

    Outcome<BigDecimal> setCeiling(TeamId team, BigDecimal seen, BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || share.scale() > LARGEST_SCALE) {
            return Outcome.rejected("target.ceiling-outside");
        }
        if (!lock.hold(team)) {
            return Outcome.rejected("team.unknown-rep");
        }
        var before = queries.lines(team).ceilingShare();
        if (before.compareTo(share) == 0) {
            return Outcome.saved(share);
        }
        if (before.compareTo(seen) != 0) {
            return new Outcome.Conflict<>(before, writerOfCeiling(team));
        }
        sql.sql("insert into target_ceiling (team_id, share, changed_by) values (?, ?, ?)"
                        + " on duplicate key update share = values(share), changed_by = values(changed_by)")
                .params(team.value(), share, me())
                .update();
        voice.ceiling(team, before, share);
        return Outcome.saved(share);
    }

    private static TargetEffect effect(
            TargetChange change, TargetLines before, TargetLines after, TargetScene.Of scene) {
        var days = scene.days(change.rep()).orElseThrow();
        var was = before.of(change.rep()).path(days);
        var becomes = after.of(change.rep()).path(days);
        var parts = parts(change.span()).stream()
                .map(part -> new TargetEffect.Part(part, was.asked(part), becomes.asked(part)))
                .filter(TargetEffect.Part::changes)
                .toList();
        var whole = scene.period();
        return new TargetEffect(
                new TargetEffect.Part(whole, was.asked(whole), becomes.asked(whole)),
                parts,
                new TargetEffect.Part(whole, scene.together(before), scene.together(after)),
                after.team().path(scene.team()).asked(whole),
                scene.ceiling(after, change.from()));
    }

    /** The quarters of a year, the months of a quarter. */
    private static List<Period> parts(TargetSpan span) {
        var months = span.isYear() ? PARTS_OF_YEAR : PARTS_OF_QUARTER;
        return Stream.iterate(
                        span.period().first(),
                        first -> first.isBefore(span.period().last()),
                        first -> first.plusMonths(months))
                .map(first -> new Period(first, first.plusMonths(months).minusDays(1)))
                .toList();
    }

    private String writerOfCeiling(TeamId team) {
        return sql.sql("select changed_by from target_ceiling where team_id = ?")
                .param(team.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String me() {
        return caller.person().map(Caller.Person::name).orElse("");
    }
}
