package nl.koers.exchange.hook;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.exchange.api.SchemaCheck;
import nl.koers.kernel.Change;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.PlanId;
import nl.koers.meeting.MeetingClosed;
import nl.koers.plan.CourseDecided;
import nl.koers.plan.model.ItemId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a webhook hears, when, and what becomes of it when nobody listens. */
@KoersTest
class WebhooksTest {

    @Autowired
    Teams teams;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Appointments appointments;

    @Autowired
    HookRows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    ToldWeeks weeks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    StandingClock.Settable clock;

    private final List<Change> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Outbox.Due> brought = Collections.synchronizedList(new ArrayList<>());
    private Teams.Crew crew;
    private Teams.Seller rep;
    private int answer = 200;

    WebhooksTest(@Autowired Teams teams) {
        crew = teams.found();
        rep = teams.hire(crew, "Anna");
    }

    @BeforeEach
    void make() {
        make(EnumSet.allOf(HookEvent.class));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aHeldAppointmentIsToldOnce() {
        hold();

        work();
        work();

        assertThat(brought).hasSize(1);
        assertThat(brought.getFirst().event()).isEqualTo("appointment.held");
        assertThat(brought.getFirst().body())
                .contains(
                        "\"rep\":" + rep.rep(),
                        "\"team\":" + crew.team(),
                        "\"id\":\"" + brought.getFirst().messageId())
                .doesNotContain("Bakker");
        assertThat(log()).extracting(HookMessage::state).containsExactly(HookMessage.State.DONE);
    }

    @Test
    void messagesAreAsTheDescriptionOfTheApiSays() throws IOException {
        var listener = new HookListener(rows, outbox, weeks);
        hold();
        transaction.executeWithoutResult(status -> {
            listener.on(new CourseDecided(crew.team(), new PlanId(1), new ItemId(2)));
            listener.on(new MeetingClosed(crew.team(), new MeetingId(3)));
        });
        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofDays(7)));
        transaction.executeWithoutResult(status -> weeks.tell(crew.team()));
        asManager(() -> webhooks.ping(crew.team(), hook().id()));

        work();

        var description = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/main/resources/nl/koers/exchange/api/openapi.json")));
        assertThat(brought.stream().map(Outbox.Due::event).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        description.path("webhooks").propertyNames());
        for (var message : brought) {
            var schema = description
                    .path("webhooks")
                    .path(message.event())
                    .at("/post/requestBody/content/application~1json/schema");
            assertThat(SchemaCheck.faults(
                            description, schema, JsonMapper.shared().readTree(message.body())))
                    .as(message.event())
                    .isEmpty();
        }
    }

    @Test
    void whatIsUndoneIsNotTold() {
        transaction.executeWithoutResult(status -> {
            hold();
            status.setRollbackOnly();
        });

        work();

        assertThat(brought).isEmpty();
    }

    @Test
    void aMessageThatDoesNotArriveIsSentAgainLater() {
        answer = 503;
        hold();
        work();
        work();
        assertThat(brought).hasSize(1);

        answer = 204;
        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(1)));
        work();

        assertThat(brought).hasSize(2);
        assertThat(log().getFirst().tries()).isEqualTo(2);
        assertThat(log().getFirst().status()).isEqualTo(204);
    }

    @Test
    void afterADayWithoutAnAnswerTheWebhookIsSwitchedOff() {
        answer = 0;
        hold();
        hold();
        for (var hour = 0; hour < 100; hour++) {
            clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofMinutes(13L * hour)));
            work();
        }
        assertThat(hook().offSince()).isEmpty();
        clock.set(StandingClock.THURSDAY_NOON.plus(Duration.ofHours(30)));
        work();
        assertThat(hook().offSince()).isPresent();
        assertThat(log()).extracting(HookMessage::state).containsOnly(HookMessage.State.GIVEN_UP);
        assertThat(told).containsExactly(Change.ofTeam(crew.team(), "webhook.off", "CRM", ""));

        hold();
        answer = 200;
        var before = brought.size();
        work();
        assertThat(brought).hasSize(before);

        asManager(() -> webhooks.switchOn(crew.team(), hook().id()));
        asManager(() -> webhooks.sendAgain(crew.team(), log().getFirst().id()));
        work();
        assertThat(brought).hasSizeGreaterThan(before);
        assertThat(log().getFirst().state()).isEqualTo(HookMessage.State.DONE);
    }

    @Test
    void aWeekThatClosesByItselfIsToldOnce() {
        clock.set(Instant.parse("2026-11-25T17:00:00Z"));
        transaction.executeWithoutResult(status -> weeks.tell(crew.team()));
        transaction.executeWithoutResult(status -> weeks.tell(crew.team()));

        assertThat(log()).extracting(HookMessage::event).containsExactly("week.closed");
    }

    @Test
    void onlyWhatWasChosenIsTold() {
        var other = teams.found();
        asManager(() -> webhooks.remove(crew.team(), hook().id()));
        make(Set.of(HookEvent.MEETING_CLOSED));

        hold();

        assertThat(log()).isEmpty();
        assertThat(teams.as(other.manager().account(), () -> webhooks.of(other.team())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://",
                "ftp://example.org",
                "https://a:b@example.org/",
                "",
                "https://localhost/",
                "https://localhost./",
                "https://10.1.2.3/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00:ec2::254]/",
                "https://2130706433/",
                "https://127.1/",
                "https://crm.example.org:22/",
                "https://crm.example.org\r\nHost: localhost/",
                "https://169.254.169.254/latest"
            })
    void onlyAddressesOfTheWebAreTaken(String address) {
        var wanted = new NewWebhook("CRM", address, Set.of(HookEvent.WEEK_CLOSED));

        assertThat(refused(asManager(() -> webhooks.make(crew.team(), wanted)))).startsWith("net.");
    }

    private void make(Set<HookEvent> told) {
        saved(asManager(
                () -> webhooks.make(crew.team(), new NewWebhook("CRM", "https://crm.example.org/in?key=1", told))));
    }

    private void hold() {
        var draft = Draft.planned(new CustomerChoice.Typed("Bakker"), LocalDate.of(2026, 11, 18));
        saved(asManager(() -> appointments.add(crew.team(), rep.rep(), draft.in(State.HELD), "")));
    }

    private void work() {
        Carrier carrier = (message, at) -> {
            if (message.team().equals(crew.team())) {
                brought.add(message);
            }
            return answer;
        };
        var worker = new HookWorker(rows, outbox, weeks, carrier, transaction, this::tell, clock);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            worker.bring(threads);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Object event) {
        if (event instanceof Change change && change.team().equals(Optional.of(crew.team()))) {
            told.add(change);
        }
        events.publishEvent(event);
    }

    private Webhook hook() {
        return asManager(() -> webhooks.of(crew.team())).getFirst();
    }

    private List<HookMessage> log() {
        return asManager(() -> webhooks.log(crew.team(), hook().id()));
    }

    private <T> T asManager(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
