package nl.koers.exchange.subscription;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.model.State;
import nl.koers.audit.AuditLog;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.net.Elsewhere;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Members;
import nl.koers.identity.OnBehalf;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** It is Thursday 19 November 2026; the calendar of Anna is on a server elsewhere. */
@KoersTest
class SubscriptionsTest {

    private static final SalesWeek W48 = new SalesWeek(2026, 48);

    @Autowired
    Subscriptions ofKoers;

    @Autowired
    ImportService imports;

    @Autowired
    Appointments appointments;

    @Autowired
    Members members;

    @Autowired
    AuditLog audit;

    @Autowired
    SubscriptionRows rows;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    Teams teams;

    private final AtomicReference<String> calendar = new AtomicReference<>(event("DTSTART:20261124T090000Z"));
    private Elsewhere elsewhere;
    private Subscriptions subscriptions;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));

    @BeforeEach
    void open(
            @Autowired CalendarImport calendars,
            @Autowired TeamRoster roster,
            @Autowired CurrentCaller caller,
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transaction)
            throws Exception {
        elsewhere = Elsewhere.open().on("/private-1234.ics", exchange -> {
            var content = Objects.requireNonNull(calendar.get()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        subscriptions =
                new Subscriptions(rows, elsewhere.fetch(), calendars, roster, caller, events, transaction, clock);
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
    }

    @AfterEach
    void close() {
        elsewhere.close();
        rows.end(crew.team(), anna.rep());
        clock.reset();
    }

    @Test
    void numbersAreKeptAndNothingElse() {
        var told = subscribe();

        assertThat(told.found()).isEqualTo(2);
        assertThat(told.proposed()).isEqualTo(1);
        assertThat(told.masked()).isEqualTo("https://calendar.example/…");
        assertThat(week()).isEmpty();
        assertThat(teams.as(
                                crew.manager().account(),
                                () -> audit.ofTeam(crew.team(), AuditSpan.EVER, AuditPage.first(100)))
                        .toString())
                .doesNotContain("1234");
    }

    @Test
    void addressInsideTheNetworkIsRefused() {
        var answer =
                teams.as(anna.account(), () -> ofKoers.subscribe(crew.team(), anna.rep(), "https://127.0.0.1/a.ics"));

        assertThat(refused(answer)).isEqualTo("net.inside");
        assertThat(known()).isEmpty();
    }

    @Test
    void managerSeesNoCalendarOfARep() {
        subscribe();
        var manager = crew.manager().account();

        assertThat(teams.as(manager, () -> subscriptions.of(crew.team(), anna.rep())))
                .isEmpty();
        assertThat(teams.as(manager, () -> subscriptions.look(crew.team(), anna.rep()))
                        .refusal())
                .isPresent();
        assertThat(refused(teams.as(manager, () -> subscriptions.subscribe(crew.team(), anna.rep(), address()))))
                .isEqualTo("import.calendar.own");
    }

    @Test
    void eventThatMovesOrIsCalledOffOrVanishesIsProposedForTheSameAppointment() {
        subscribe();
        confirm();
        assertThat(week()).extracting(Appointment::state).containsExactly(State.PLANNED);

        calendar.set(event("DTSTART:20261125T090000Z"));
        confirm();
        assertThat(week()).extracting(each -> each.day().toString()).containsExactly("2026-11-25");

        calendar.set(event("DTSTART:20261125T090000Z\r\nSTATUS:CANCELLED"));
        confirm();
        assertThat(week()).extracting(Appointment::state).containsExactly(State.CANCELLED);
    }

    @Test
    void eventThatVanishedIsProposedToBeCalledOff() {
        subscribe();
        confirm();

        calendar.set("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + lunch() + "END:VCALENDAR\r\n");
        confirm();

        assertThat(week()).extracting(Appointment::state).containsExactly(State.CANCELLED);
    }

    @Test
    void eachHourItIsLookedAtOnceByOneNode() {
        subscribe();
        calendar.set(event("DTSTART:20261124T090000Z").replace("Lunch", "Kennismaking met De Vecht"));
        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(80)));

        var taken = mine(rows.claim(1000));

        assertThat(taken).hasSize(1);
        assertThat(mine(rows.claim(1000))).isEmpty();

        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(90)));
        new SubscriptionRound(rows, subscriptions, onBehalf).go();

        assertThat(known())
                .hasValueSatisfying(told -> assertThat(told.fetchedAt())
                        .contains(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(90))));
        assertThat(mine(rows.claim(1000))).isEmpty();
    }

    @Test
    void failureIsShownWithItsReason() {
        subscribe();
        calendar.set("");
        teams.as(anna.account(), () -> subscriptions.look(crew.team(), anna.rep()));

        assertThat(known())
                .hasValueSatisfying(told -> assertThat(told.failure()).hasValueSatisfying(why -> {
                    assertThat(why.key()).isEqualTo("net.status");
                    assertThat(why.arguments()).containsExactly(404L);
                }));
    }

    @Test
    void calendarOfWhoLeftIsForgotten() {
        subscribe();
        saved(teams.as(crew.manager().account(), () -> members.remove(crew.team(), anna.account())));
        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(80)));

        new SubscriptionRound(rows, subscriptions, onBehalf).go();

        assertThat(rows.address(crew.team(), anna.rep())).isEmpty();
    }

    private Subscription subscribe() {
        return saved(teams.as(anna.account(), () -> subscriptions.subscribe(crew.team(), anna.rep(), address())));
    }

    private String address() {
        return elsewhere.address("/private-1234.ics");
    }

    private Optional<Subscription> known() {
        return teams.as(anna.account(), () -> subscriptions.of(crew.team(), anna.rep()));
    }

    private List<SubscriptionRows.Due> mine(List<SubscriptionRows.Due> due) {
        return due.stream().filter(each -> each.rep().equals(anna.rep())).toList();
    }

    /** Looks, and confirms what is proposed. */
    private void confirm() {
        var fates =
                teams.as(anna.account(), () -> subscriptions.look(crew.team(), anna.rep())).get().suggestions().stream()
                        .filter(each -> each.proposal().isProposed())
                        .map(CalendarPreview.Suggestion::fate)
                        .toList();
        List<Draft> added = fates.stream()
                .flatMap(fate -> fate instanceof Fate.New<Draft>(var draft) ? Stream.of(draft) : Stream.empty())
                .toList();
        List<Fate.Changed<Draft>> changed = fates.stream()
                .flatMap(fate -> fate instanceof Fate.Changed<Draft> change ? Stream.of(change) : Stream.empty())
                .toList();
        saved(teams.as(
                anna.account(),
                () -> imports.confirm(
                        ImportScope.of(crew.team(), anna.rep()),
                        LineReader.APPOINTMENTS,
                        new Confirmed<>("agenda", added, changed, 0, ""),
                        Progress.UNSEEN)));
    }

    private List<Appointment> week() {
        return teams.as(anna.account(), () -> appointments.week(crew.team(), anna.rep(), W48));
    }

    private static String event(String start) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Bezoek De Boer\r\n"
                + "LOCATION:Dorpsstraat 1\r\nATTENDEE:mailto:jan@deboer.example\r\n" + start
                + "\r\nDURATION:PT1H\r\nEND:VEVENT\r\n" + lunch() + "END:VCALENDAR\r\n";
    }

    private static String lunch() {
        return "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Lunch\r\nDTSTART:20261125T113000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
    }
}
