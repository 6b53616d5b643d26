package nl.koers.exchange.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.net.SafeFetch;
import nl.koers.exchange.net.WebAddress;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into a rep's own calendar elsewhere, at once or every hour; a manager may not look into that of a rep. Nothing of
 * it is kept but numbers: {@link nl.koers.exchange.ImportService#confirm} writes what the rep confirms. No transaction is
 * open while another server is asked.
 */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Subscriptions {

    private static final int WEEKS_AHEAD = 8;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final long JITTER_SECONDS = 600;

    private final SubscriptionRows rows;
    private final SafeFetch fetch;
    private final CalendarImport calendars;
    private final TeamRoster teams;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Subscriptions(
            SubscriptionRows rows,
            SafeFetch fetch,
            CalendarImport calendars,
            TeamRoster teams,
            CurrentCaller caller,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.fetch = fetch;
        this.calendars = calendars;
        this.teams = teams;
        this.caller = caller;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The rep's own calendar; empty for who has none here, and for everybody else. */
    public Optional<Subscription> of(TeamId team, RepId rep) {
        return self(team, rep).flatMap(me -> rows.of(team, rep));
    }

    /**
     * Looks into a calendar from now on, in place of a former one. It is read first; what can't be read is refused.
     *
     * @param address as somebody typed it; it is a secret
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Needs(Right.WRITE_WEEK)
    public Outcome<Subscription> subscribe(TeamId team, RepId rep, String address) {
        var me = self(team, rep);
        if (me.isEmpty()) {
            return Outcome.rejected("import.calendar.own");
        }
        var known = WebAddress.of(address);
        var reading = known.then(typed -> read(team, rep, typed));
        if (reading.refusal().isPresent()) {
            return new Outcome.Rejected<>(reading.refusal().get());
        }
        transaction.executeWithoutResult(status -> {
            rows.keep(team, rep, me.get().account(), known.get());
            events.publishEvent(Change.ofRep(
                    team, rep, "calendar-subscription", "", known.get().host()));
        });
        tell(team, rep, reading);
        return Outcome.saved(rows.of(team, rep).orElseThrow());
    }

    /** Looks no longer, and forgets the address. */
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public boolean stop(TeamId team, RepId rep) {
        var known = self(team, rep).flatMap(me -> rows.address(team, rep));
        known.ifPresent(address -> {
            rows.end(team, rep);
            events.publishEvent(Change.ofRep(team, rep, "calendar-subscription", address.host(), ""));
        });
        return known.isPresent();
    }

    /** What stands in the calendar now. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Needs(Right.WRITE_WEEK)
    public Reading<CalendarPreview> look(TeamId team, RepId rep) {
        var address = self(team, rep).flatMap(me -> rows.address(team, rep));
        if (address.isEmpty()) {
            return new Reading.Refused<>(Reason.of("import.calendar.own"));
        }
        var reading = read(team, rep, address.get());
        tell(team, rep, reading);
        return reading;
    }

    /** The next look is in an hour or a little more, so that not all calendars are read at the same moment. */
    private void tell(TeamId team, RepId rep, Reading<CalendarPreview> reading) {
        var jitter = ThreadLocalRandom.current().nextLong(JITTER_SECONDS);
        rows.tell(team, rep, Harvested.of(reading), clock.instant().plus(HOUR).plusSeconds(jitter));
    }

    private Reading<CalendarPreview> read(TeamId team, RepId rep, WebAddress address) {
        return fetch.get(address, Map.of("Accept", "text/calendar"))
                .then(answer -> Reading.of(answer.body()))
                .then(file -> calendars.follow(team, rep, file, weeks(team)));
    }

    private Period weeks(TeamId team) {
        var week = SalesWeek.of(teams.profile(team).today(clock));
        return Period.of(week.plusWeeks(-1), week.plusWeeks(WEEKS_AHEAD));
    }

    private Optional<Caller.Person> self(TeamId team, RepId rep) {
        return caller.person().filter(person -> person.isRep(team, rep));
    }
}
