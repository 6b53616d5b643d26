package nl.koers.exchange.hook;

import java.util.List;
import java.util.Map;
import nl.koers.database.Retried;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.net.SafeFetch;
import nl.koers.exchange.net.WebAddress;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of a team: where, what, and how the messages fared. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class Webhooks {

    private static final int MOST = 10;
    private static final int LOG = 50;
    private static final String PING = "ping";

    private final HookRows rows;
    private final Outbox outbox;
    private final ToldWeeks weeks;
    private final SafeFetch web;
    private final ApplicationEventPublisher events;

    Webhooks(HookRows rows, Outbox outbox, ToldWeeks weeks, SafeFetch web, ApplicationEventPublisher events) {
        this.rows = rows;
        this.outbox = outbox;
        this.weeks = weeks;
        this.web = web;
        this.events = events;
    }

    /** Oldest first. */
    public List<Webhook> of(TeamId team) {
        return rows.of(team).stream().map(HookRows.Stored::hook).toList();
    }

    /** What was sent or will be, latest first. */
    public List<HookMessage> log(TeamId team, long hook) {
        return outbox.log(team, hook, LOG);
    }

    /**
     * Makes a webhook.
     *
     * @return the secret with which its messages are signed; it is not shown again
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<String> make(TeamId team, NewWebhook wanted) {
        var fault = wanted.fault();
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        if (rows.of(team).size() >= MOST) {
            return Outcome.rejected("webhook.too-many", MOST);
        }
        return switch (WebAddress.of(wanted.address())) {
            case Reading.Refused<WebAddress>(var why) -> new Outcome.Rejected<>(why);
            case Reading.Parsed<WebAddress>(var address) -> make(team, wanted, address);
        };
    }

    private Outcome<String> make(TeamId team, NewWebhook wanted, WebAddress address) {
        var inside = web.refusal(address);
        if (inside.isPresent()) {
            return new Outcome.Rejected<>(inside.get());
        }
        var secret = Signature.freshSecret();
        rows.add(team, wanted, address.uri().toString(), secret, weeks.closedNow(team));
        events.publishEvent(Change.ofTeam(team, "webhook", "", wanted.name() + " · " + address.host()));
        return Outcome.saved(secret);
    }

    /** What still waits is not sent any more; false for one of another team. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean remove(TeamId team, long hook) {
        var found = rows.one(team, hook);
        found.ifPresent(stored -> {
            rows.remove(hook);
            events.publishEvent(Change.ofTeam(team, "webhook", stored.hook().name(), ""));
        });
        return found.isPresent();
    }

    /** Sends again from now on; what waits comes first. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean switchOn(TeamId team, long hook) {
        var found = rows.one(team, hook);
        found.ifPresent(stored -> {
            rows.switchOn(hook, weeks.closedNow(team));
            events.publishEvent(Change.ofTeam(team, "webhook", "", stored.hook().name()));
        });
        return found.isPresent();
    }

    /** Sends a message that tells nothing, to see whether it arrives. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean ping(TeamId team, long hook) {
        var found = rows.one(team, hook);
        found.ifPresent(stored -> outbox.put(stored, PING, Map.of()));
        return found.isPresent();
    }

    /** Sends a message of the log once more. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean sendAgain(TeamId team, long message) {
        return outbox.sendAgain(team, message);
    }
}
