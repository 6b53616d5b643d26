package nl.koers.reminder;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.identity.LinkGate;
import nl.koers.identity.OnBehalf;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.Actions;
import nl.koers.meeting.MeetingSeries;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Who;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import nl.koers.uikit.TextBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Anna forgot Tuesday 17 November; her team gets its mail on Fridays at three. */
@KoersTest
class DigestTest {

    private static final Instant THURSDAY_THREE = Instant.parse("2026-11-19T14:00:00Z");
    private static final Instant FRIDAY_THREE = Instant.parse("2026-11-20T14:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @LocalServerPort
    int port;

    @Autowired
    ReminderRows rows;

    @Autowired
    Reminders reminders;

    @Autowired
    WeekGaps gaps;

    @Autowired
    ReminderChoices choices;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    LinkGate links;

    @Autowired
    TextBook texts;

    @Autowired
    AppointmentImport appointments;

    @Autowired
    Actions actions;

    @Autowired
    MeetingSeries series;

    @Autowired
    Leave leave;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    Teams teams;

    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));
    private Teams.Seller bo = anna;

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        bo = teams.hire(crew, "Bo Jansen");
        // who has no history has an early warning too
        Stream.of(anna, bo).forEach(seller -> choose(seller, EnumSet.complementOf(EnumSet.of(ReminderKind.WARNING))));
        plan(anna, TUESDAY, State.PLANNED);
        plan(anna, TUESDAY.minusWeeks(1), State.HELD);
        plan(bo, TUESDAY.minusWeeks(1), State.HELD);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void onlyWhoHasAGapIsRemindedOnTheDayOfTheTeam() throws Exception {
        go(THURSDAY_THREE);
        assertThat(got(anna.email())).isEmpty();

        go(FRIDAY_THREE);

        assertThat(got(anna.email())).hasSize(1);
        assertThat(body(got(anna.email()).getFirst())).contains("week 47");
        assertThat(got(bo.email())).isEmpty();
    }

    @Test
    void twoNodesAndARestartSendItOnce() {
        go(FRIDAY_THREE);
        go(FRIDAY_THREE);
        go(FRIDAY_THREE.plusSeconds(600));

        assertThat(got(anna.email())).hasSize(1);
        assertThat(rows.claim(anna.account(), LocalDate.of(2026, 11, 20))).isFalse();
    }

    @Test
    void whatBelongsToADayComesOnThatDayInOneMail() throws Exception {
        teams.as(crew.manager().account(), () -> {
            saved(series.set(
                    crew.team(), Optional.empty(), Optional.of(Series.weekly(DayOfWeek.FRIDAY, LocalTime.of(9, 0)))));
            return saved(actions.add(
                    crew.team(),
                    new NewAction(
                            "Offerte nabellen",
                            new Who.OfRep(bo.rep()),
                            LocalDate.of(2026, 11, 20),
                            Optional.empty(),
                            Optional.empty())));
        });

        go(THURSDAY_THREE);

        assertThat(got(bo.email())).hasSize(1);
        assertThat(body(got(bo.email()).getFirst()))
                .contains("Offerte nabellen")
                .contains("09:00");
    }

    @Test
    void whoIsAwayIsLeftInPeace() {
        var friday = LocalDate.of(2026, 11, 20);
        saved(teams.as(
                anna.account(),
                () -> leave.take(
                        new NewLeave(crew.team(), anna.rep(), friday, friday, AbsenceKind.LEAVE, DayPart.NONE, ""))));

        go(FRIDAY_THREE);

        assertThat(got(anna.email())).isEmpty();
        assertThat(mine(anna)).isEmpty();
    }

    @Test
    void kindThatSomebodyDoesNotWantIsGoneFromMailAndScreen() {
        assertThat(mine(anna)).extracting(Reminder::kind).containsExactly(ReminderKind.WEEK_INCOMPLETE);

        choose(anna, EnumSet.of(ReminderKind.ACTIONS_DUE));
        go(FRIDAY_THREE);

        assertThat(mine(anna)).isEmpty();
        assertThat(got(anna.email())).isEmpty();
    }

    @Test
    void oneClickInTheMailEndsItWithoutSigningIn() throws Exception {
        go(FRIDAY_THREE);
        var mail = got(anna.email()).getFirst();
        var stop = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");

        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(ask(stop, "GET").body()).contains("<form method=\"post\">");
        assertThat(choice(anna).byMail()).as("looking ends nothing").isTrue();

        assertThat(ask(stop, "POST").statusCode()).isEqualTo(200);

        assertThat(choice(anna).byMail()).isFalse();
        assertThat(mine(anna)).as("inside Koers it stays").isNotEmpty();
        assertThat(ask(stop + "x", "POST").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(String address, String method) throws Exception {
        var body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")
                : HttpRequest.BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void go(Instant now) {
        clock.set(now);
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(MAIL.getSmtp().getPort());
        var mail = new DigestMail(Optional.of(sender), "koers@localhost");
        new DigestRound(rows, reminders, gaps, onBehalf, links, mail, texts, "http://localhost:" + port, clock).go();
    }

    private List<MimeMessage> got(String email) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(email))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String body(MimeMessage message) {
        return GreenMailUtil.getWholeMessage(message).replace("=\r\n", "");
    }

    private List<Reminder> mine(Teams.Seller seller) {
        return teams.as(seller.account(), () -> reminders.mine(crew.team()));
    }

    private void choose(Teams.Seller seller, Set<ReminderKind> kinds) {
        teams.as(seller.account(), () -> {
            choices.choose(new ReminderChoice(kinds, true));
            return true;
        });
    }

    private ReminderChoice choice(Teams.Seller seller) {
        return teams.as(seller.account(), choices::mine);
    }

    private void plan(Teams.Seller seller, LocalDate day, State state) {
        var line = new NewAppointment("Bakker", day, Optional.empty(), Kind.VISIT, state, "", "x:" + day);
        saved(teams.as(
                crew.manager().account(),
                () -> appointments.addAll(crew.team(), seller.rep(), List.of(line), "achteraf", Progress.UNSEEN)));
    }
}
