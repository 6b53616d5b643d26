package nl.koers.reminder;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends digests when a mail server is configured. One that can't be sent is told in the log and not tried again. */
@Component
class DigestMail {

    private static final Logger LOG = LoggerFactory.getLogger(DigestMail.class);

    private final Optional<JavaMailSender> sender;
    private final String from;

    DigestMail(Optional<JavaMailSender> sender, @Value("${koers.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isPossible() {
        return sender.isPresent();
    }

    void send(Digest digest) {
        var mail = sender.orElseThrow();
        try {
            var message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(digest.email());
            helper.setSubject(digest.subject());
            helper.setText(digest.plain(), digest.html());
            message.setHeader("List-Unsubscribe", "<" + digest.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
        } catch (MessagingException | MailException unsent) {
            LOG.warn("A reminder could not be mailed", unsent);
        }
    }
}
