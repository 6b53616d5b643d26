package nl.koers.exchange.feed;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.identity.CalendarAddress;
import nl.koers.identity.Members;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Actions;
import nl.koers.meeting.MeetingSeries;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Who;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** It is Thursday 19 November 2026. */
@KoersTest
class CalendarFeedTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @LocalServerPort
    int port;

    @Autowired
    CalendarAddress addresses;

    @Autowired
    AppointmentImport imports;

    @Autowired
    Appointments appointments;

    @Autowired
    Actions actions;

    @Autowired
    MeetingSeries series;

    @Autowired
    Members members;

    @Autowired
    Teams teams;

    private final HttpClient http = HttpClient.newHttpClient();
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        var bo = teams.hire(crew, "Bo Jansen");
        plan(anna, "Bakker\nBEGIN:VEVENT", "geheim: korting van 10 %");
        plan(bo, "Klant van Bo", "");
        teams.as(crew.manager().account(), () -> {
            saved(series.set(
                    crew.team(), Optional.empty(), Optional.of(Series.weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0)))));
            return saved(actions.add(
                    crew.team(),
                    new NewAction(
                            "Offerte nabellen",
                            new Who.OfRep(anna.rep()),
                            FRIDAY,
                            Optional.empty(),
                            Optional.empty())));
        });
    }

    @Test
    void calendarHoldsWhatIsOnesOwnAndNothingElse() throws Exception {
        var answer = get(renew());
        var events = Biweekly.parse(answer.body()).first().getEvents();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(events).hasSize(1 + 1 + 8);
        assertThat(answer.body())
                .contains("Bakker")
                .contains("Offerte nabellen")
                .contains("Weekoverleg")
                .doesNotContain("geheim")
                .doesNotContain("Klant van Bo");
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void answerHasNoSessionAndAllHeaders() throws Exception {
        var answer = get(renew());

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        cache -> assertThat(cache).contains("no-cache").contains("private"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void whoHasItAlreadyIsToldThatNothingChanged() throws Exception {
        var secret = renew();
        var tag = get(secret).headers().firstValue("ETag").orElseThrow();

        assertThat(get(secret, "If-None-Match", tag).statusCode()).isEqualTo(304);

        var planned = teams.as(
                        anna.account(), () -> appointments.week(crew.team(), anna.rep(), new SalesWeek(2026, 47)))
                .getFirst();
        saved(teams.as(anna.account(), () -> appointments.cancel(crew.team(), anna.rep(), planned.seen(), "")));

        assertThat(get(secret, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(secret).body()).doesNotContain("Bakker");
    }

    @Test
    void renewedAndRevokedAddressesAreGone() throws Exception {
        var first = renew();
        var second = renew();

        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);

        teams.as(anna.account(), () -> addresses.revoke(crew.team()));

        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(teams.as(anna.account(), () -> addresses.madeAt(crew.team())))
                .isEmpty();
    }

    @Test
    void whoLeavesTheTeamLeavesTheCalendar() throws Exception {
        var secret = renew();
        assertThat(get(secret).statusCode()).isEqualTo(200);

        saved(teams.as(crew.manager().account(), () -> members.remove(crew.team(), anna.account())));

        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    private String renew() {
        return saved(teams.as(anna.account(), () -> addresses.renew(crew.team())));
    }

    private void plan(Teams.Seller seller, String customer, String note) {
        var line = new NewAppointment(
                customer.replace("\n", " "),
                FRIDAY,
                Optional.of(LocalTime.of(9, 30)),
                Kind.VISIT,
                State.PLANNED,
                note,
                "x:1");
        saved(teams.as(
                seller.account(), () -> imports.addAll(crew.team(), seller.rep(), List.of(line), "", Progress.UNSEEN)));
    }

    private HttpResponse<String> get(String secret, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendar/" + secret + ".ics"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
