package nl.koers.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Optional;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.uikit.TextBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Managers hear of a webhook that is switched off, by a mail server that the test runs. */
@KoersTest
class HookMailTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

    @Autowired
    TextBook texts;

    @Test
    void everyManagerOfTheTeamGetsOneMailAndNobodyElse() throws Exception {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna");
        teams.found();

        mail(MAIL.getSmtp().getPort()).send(new WebhookOff(crew.team(), "ons CRM", "crm.example.org"));

        var got = MAIL.getReceivedMessages();
        // who founded the team is a manager too
        assertThat(got)
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .contains(crew.manager().email())
                .doesNotContain(anna.email())
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(got[0].getSubject()).isEqualTo("Koers: de webhook ‘ons CRM’ staat uit");
        assertThat(GreenMailUtil.getBody(got[0]).replace("=\r\n", ""))
                .contains("crm.example.org", "http://koers.example/settings/webhooks");
    }

    @Test
    void aMailServerThatIsGoneChangesNothing() {
        mail(1).send(new WebhookOff(teams.found().team(), "ons CRM", "crm.example.org"));

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    private HookMail mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new HookMail(Optional.of(sender), sql, texts, "koers@koers.example", "http://koers.example/");
    }
}
