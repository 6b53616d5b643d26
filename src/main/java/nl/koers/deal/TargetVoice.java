package nl.koers.deal;

import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.kernel.Change;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit what became of a target and the doorbell that it did. */
@Component
class TargetVoice {

    private static final int PERCENT = 2;

    private final ApplicationEventPublisher events;

    TargetVoice(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(TargetChange change) {
        var team = change.team();
        var before = words(change, change.seen());
        var after = words(change, change.after());
        var why = change.after().map(RevenueTarget::reason).orElse("");
        events.publishEvent(change.rep()
                .map(rep -> Change.ofRep(team, rep, "target.rep", before, after))
                .orElseGet(() -> Change.ofTeam(team, "target.team", before, after))
                .because(why));
        events.publishEvent(change.rep()
                .map(rep -> News.ofRep(team, rep, Topic.DEALS))
                .orElseGet(() -> News.ofTeam(team, Topic.DEALS)));
    }

    void ceiling(TeamId team, BigDecimal before, BigDecimal after) {
        events.publishEvent(Change.ofTeam(team, "target.ceiling", percent(before), percent(after)));
        events.publishEvent(News.ofTeam(team, Topic.DEALS));
    }

    private static String words(TargetChange change, Optional<RevenueTarget> target) {
        return target.map(kept -> change.span() + " · " + change.from() + " · € " + kept.amount()
                        + (kept.season().isOwn() ? " · (" + kept.season() + ")" : ""))
                .orElse("");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%";
    }
}
