package nl.koers.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.database.Retried;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revenue targets per rep and of the team, dated; who sells sees the own ones (N6). */
@Service
@Needs(Right.READ_TERMS)
@Transactional(readOnly = true)
public class Targets {

    private final TargetQueries queries;
    private final TargetScene scenes;
    private final TargetDesk desk;

    Targets(TargetQueries queries, TargetScene scenes, TargetDesk desk) {
        this.queries = queries;
        this.scenes = scenes;
        this.desk = desk;
    }

    /** Of one rep; a rep of another team has none here. */
    public TargetPlan of(TeamId team, RepId rep) {
        return queries.lines(team).of(rep);
    }

    @Needs(Right.MANAGE_TEAM)
    public TargetLines lines(TeamId team) {
        return queries.lines(team);
    }

    /** What pure new business may be asked without a reason in a year or quarter, as things are on a day. */
    @Needs(Right.MANAGE_TEAM)
    public NewBusinessCeiling ceiling(TeamId team, TargetSpan span, LocalDate day) {
        return scenes.of(team, span).ceiling(queries.lines(team), day);
    }

    /** What a change would do, past and future; refused as saving it would be. Writes nothing. */
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TargetEffect> preview(TargetChange change) {
        return desk.preview(change);
    }

    /**
     * Writes the change when the row still is what the manager saw and no rule forbids it.
     *
     * @return all targets as they are now
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<TargetLines> save(TargetChange change) {
        return desk.save(change);
    }

    /**
     * Another ceiling for pure new business.
     *
     * @param share of the median target of the reps with existing customers: above 0, at most 1, four decimals
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<BigDecimal> setCeiling(TeamId team, BigDecimal seen, BigDecimal share) {
        return desk.setCeiling(team, seen.stripTrailingZeros(), share.stripTrailingZeros());
    }
}
