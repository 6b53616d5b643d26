package nl.koers.exchange.hook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.TextBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the managers of a team by mail, when a mail server is configured, that a webhook is switched off. Whether the mail
 * arrives or not: it stands in the settings, in the audit and among their reminders.
 */
@Component
class HookMail {

    private static final Logger LOG = LoggerFactory.getLogger(HookMail.class);

    private record Manager(String email, Locale language) {}

    private final Optional<JavaMailSender> sender;
    private final JdbcClient sql;
    private final TextBook texts;
    private final String from;
    private final String base;

    HookMail(
            Optional<JavaMailSender> sender,
            JdbcClient sql,
            TextBook texts,
            @Value("${koers.mail.from}") String from,
            @Value("${koers.address}") String base) {
        this.sender = sender;
        this.sql = sql;
        this.texts = texts;
        this.from = from;
        this.base = base.replaceFirst("/$", "");
    }

    /** After the commit and on a thread of its own, so that no message waits for a mail server. */
    @TransactionalEventListener
    void on(WebhookOff off) {
        if (sender.isPresent()) {
            Thread.ofVirtual().name("webhook-mail").start(() -> send(off));
        }
    }

    void send(WebhookOff off) {
        managers(off.team()).forEach(manager -> send(off, manager));
    }

    private void send(WebhookOff off, Manager manager) {
        var words = texts.in(manager.language());
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(manager.email());
        mail.setSubject(words.text("webhook.off.subject", off.name()));
        mail.setText(words.text("webhook.off.text", off.name(), off.host(), base + "/settings/webhooks"));
        try {
            sender.orElseThrow().send(mail);
        } catch (MailException unsent) {
            LOG.warn("A manager could not be mailed that a webhook is switched off", unsent);
        }
    }

    private List<Manager> managers(TeamId team) {
        return sql.sql("""
                        select a.email, a.language from membership m join account a on a.id = m.account_id
                        where m.team_id = ? and m.role = 'MANAGER' and a.active order by a.id""")
                .param(team.value())
                .query((row, number) -> new Manager(row.getString("email"), Locale.of(row.getString("language"))))
                .list();
    }
}
