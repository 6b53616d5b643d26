package nl.koers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.koers.fixture.Texts;
import nl.koers.kernel.MeetingId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.uikit.TextBook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Minutes go to the members of the team, by a mail server that the test runs. */
@KoersTest
class MinutesMailTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    MinutesRows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    TextBook texts;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;
    Teams.Seller chris;
    MeetingClosed closed;

    @BeforeEach
    void aMeetingThatWasClosed() {
        crew = teams.found();
        anna = teams.hire(crew, "Łukasz de Wit");
        chris = teams.hire(teams.found(), "Chris Kok");
        var meeting = Teams.saved(teams.as(crew.manager().account(), () -> lead.start(crew.team())));
        Teams.saved(teams.as(crew.manager().account(), () -> end.close(crew.team(), meeting.id())));
        closed = new MeetingClosed(crew.team(), meeting.id());
    }

    @Test
    void everyMemberGetsTheMinutesWithThePdf() throws Exception {
        mail(Optional.of(sender(MAIL.getSmtp().getPort()))).send(closed);

        var got = MAIL.getReceivedMessages();
        assertThat(got)
                .extracting(message -> message.getAllRecipients()[0].toString())
                .contains(crew.manager().email(), anna.email())
                .doesNotContain(chris.email());
        assertThat(got[0].getSubject()).startsWith("Notulen weekoverleg Team");
        assertThat(GreenMailUtil.getWholeMessage(got[0]))
                .contains("application/pdf", "koers-2026-11-19.pdf", "text/html");
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws MessagingException {
        sql.sql("update account set language = 'en' where id = ?")
                .param(anna.account().value())
                .update();

        mail(Optional.of(sender(MAIL.getSmtp().getPort()))).send(closed);

        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(MinutesMailTest::subject))
                .anySatisfy(subject -> assertThat(subject).startsWith("Minutes of the weekly meeting"));
    }

    @Test
    void aMailServerThatIsGoneChangesNothing() {
        mail(Optional.of(sender(1))).send(closed);

        assertThat(rows.of(closed.team(), closed.meeting())).isPresent();
    }

    @Test
    void aMeetingWithoutMinutesSendsNothing() {
        mail(Optional.of(sender(MAIL.getSmtp().getPort())))
                .send(new MeetingClosed(crew.team(), new MeetingId(Long.MAX_VALUE)));

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void minutesAreAPdfWithTheLettersOfEveryName() throws IOException {
        var minutes = rows.of(closed.team(), closed.meeting()).orElseThrow();

        var pdf = MinutesPdf.of(minutes, Texts.DUTCH);

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Notulen weekoverleg", "donderdag 19 november 2026", "Łukasz de Wit");
        }
    }

    private MinutesMail mail(Optional<JavaMailSender> sender) {
        return new MinutesMail(sender, rows, sql, texts, "koers@koers.example");
    }

    private static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
