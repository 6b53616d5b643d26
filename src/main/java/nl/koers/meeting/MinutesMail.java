package nl.koers.meeting;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.uikit.TextBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends minutes to the members of the team when a mail server is configured, each in his or her language. A mail that
 * can't be sent is told in the log and changes nothing: the minutes stand in Koers.
 */
@Component
class MinutesMail {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesMail.class);

    private final Optional<JavaMailSender> sender;
    private final MinutesRows rows;
    private final JdbcClient sql;
    private final TextBook texts;
    private final String from;

    MinutesMail(
            Optional<JavaMailSender> sender,
            MinutesRows rows,
            JdbcClient sql,
            TextBook texts,
            @Value("${koers.mail.from}") String from) {
        this.sender = sender;
        this.rows = rows;
        this.sql = sql;
        this.texts = texts;
        this.from = from;
    }

    /** After the commit and on a thread of its own, so that nobody waits for a mail server. */
    @TransactionalEventListener
    void onClosed(MeetingClosed closed) {
        if (sender.isPresent()) {
            Thread.ofVirtual().name("minutes-mail").start(() -> send(closed));
        }
    }

    void send(MeetingClosed closed) {
        rows.of(closed.team(), closed.meeting())
                .ifPresent(minutes -> members(closed.team()).forEach(member -> send(minutes, member)));
    }

    private void send(Minutes minutes, Recipient member) {
        var words = texts.in(Locale.of(member.language()));
        var mail = sender.orElseThrow();
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(member.email());
            helper.setSubject(new MinutesWords(words).title(minutes));
            helper.setText(MinutesHtml.of(minutes, words), true);
            helper.addAttachment(
                    MinutesWords.file(minutes) + ".pdf",
                    new ByteArrayResource(MinutesPdf.of(minutes, words)),
                    "application/pdf");
            mail.send(message);
        } catch (MessagingException | MailException unsent) {
            LOG.warn("The minutes of {} could not be mailed to a member", minutes.day(), unsent);
        }
    }

    private List<Recipient> members(TeamId team) {
        return sql.sql("""
                        select a.email, a.language from membership m join account a on a.id = m.account_id
                        where m.team_id = ? and a.active order by a.id""")
                .param(team.value())
                .query((row, number) -> new Recipient(row.getString("email"), row.getString("language")))
                .list();
    }

    private record Recipient(String email, String language) {}
}
