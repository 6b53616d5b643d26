package nl.koers.reminder;

import java.util.List;
import nl.koers.identity.LinkHolder;
import nl.koers.kernel.Words;
import nl.koers.uikit.Paper;

/**
 * The one mail of a day.
 *
 * @param holder to whom, and about which team
 * @param base where Koers is, without a slash at the end
 * @param stop the address that ends these mails
 */
record Digest(LinkHolder holder, String email, List<Reminder> reminders, Words words, String base, String stop) {

    Digest {
        reminders = List.copyOf(reminders);
    }

    String subject() {
        return words.text("reminder.mail.subject", reminders.size());
    }

    String plain() {
        var text = new StringBuilder(words.text("reminder.mail.head")).append("\n\n");
        reminders.forEach(each -> text.append("- ")
                .append(sentence(each))
                .append("\n  ")
                .append(address(each))
                .append('\n'));
        return text.append('\n')
                .append(words.text("reminder.mail.stop"))
                .append('\n')
                .append(stop)
                .append('\n')
                .toString();
    }

    String html() {
        var body = new StringBuilder(Paper.element("p", words.text("reminder.mail.head"))).append("<ul>");
        reminders.forEach(each ->
                body.append("<li>").append(link(address(each), sentence(each))).append("</li>"));
        body.append("</ul><p class=\"muted\">")
                .append(link(stop, words.text("reminder.mail.stop.link")))
                .append("</p>");
        return Paper.page(words.locale(), subject(), body);
    }

    private String sentence(Reminder reminder) {
        return new ReminderWords(words).sentence(reminder);
    }

    private String address(Reminder reminder) {
        return base + "/" + reminder.place();
    }

    private static String link(String address, String text) {
        return "<a href=\"" + Paper.safe(address) + "\">" + Paper.safe(text) + "</a>";
    }
}
