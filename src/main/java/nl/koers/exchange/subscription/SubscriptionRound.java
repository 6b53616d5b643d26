package nl.koers.exchange.subscription;

import java.time.Duration;
import nl.koers.exchange.subscription.SubscriptionRows.Due;
import nl.koers.identity.OnBehalf;
import nl.koers.live.Round;
import org.springframework.stereotype.Component;

/** Looks into the calendars whose hour has come, each with the rights of its rep and of nobody else. */
@Component
class SubscriptionRound implements Round {

    private static final int AT_ONCE = 20;

    private final SubscriptionRows rows;
    private final Subscriptions subscriptions;
    private final OnBehalf onBehalf;

    SubscriptionRound(SubscriptionRows rows, Subscriptions subscriptions, OnBehalf onBehalf) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.onBehalf = onBehalf;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void go() {
        rows.claim(AT_ONCE).forEach(this::look);
    }

    /** The calendar of who left is forgotten. */
    private void look(Due due) {
        var team = due.holder().team();
        var looked = onBehalf.of(due.holder(), person -> {
            if (person.isRep(team, due.rep())) {
                subscriptions.look(team, due.rep());
                return true;
            }
            return false;
        });
        if (!looked.orElse(false)) {
            rows.end(team, due.rep());
        }
    }
}
