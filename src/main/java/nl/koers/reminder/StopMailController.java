package nl.koers.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.koers.identity.LinkGate;
import nl.koers.identity.LinkHolder;
import nl.koers.identity.LinkPurpose;
import nl.koers.identity.OnBehalf;
import nl.koers.kernel.Words;
import nl.koers.uikit.Paper;
import nl.koers.uikit.TextBook;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends the mails of who holds the link in one of them, without signing in (RFC 8058). Looking at the address ends nothing:
 * programs that check links look at them all.
 */
@RestController
class StopMailController {

    private final LinkGate gate;
    private final OnBehalf onBehalf;
    private final ReminderChoices choices;
    private final TextBook texts;

    StopMailController(LinkGate gate, OnBehalf onBehalf, ReminderChoices choices, TextBook texts) {
        this.gate = gate;
        this.onBehalf = onBehalf;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping("/stop-mail/{secret}")
    ResponseEntity<String> ask(@PathVariable String secret, HttpServletRequest from) {
        return answer(
                secret,
                from,
                holder -> onBehalf.of(holder, person -> {
                    var words = texts.in(person.profile().preferences().locale());
                    return page(
                            words,
                            Paper.element("p", words.text("reminder.stop.text"))
                                    + "<form method=\"post\"><button type=\"submit\">"
                                    + Paper.safe(words.text("reminder.stop.button")) + "</button></form>");
                }));
    }

    @PostMapping("/stop-mail/{secret}")
    ResponseEntity<String> stop(@PathVariable String secret, HttpServletRequest from) {
        return answer(
                secret,
                from,
                holder -> onBehalf.of(holder, person -> {
                    var words = texts.in(person.profile().preferences().locale());
                    choices.choose(new ReminderChoice(choices.mine().kinds(), false));
                    return page(words, Paper.element("p", words.text("reminder.stop.done")));
                }));
    }

    private ResponseEntity<String> answer(String secret, HttpServletRequest from, Page page) {
        if (!gate.mayTry(from.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return gate.holder(secret, LinkPurpose.STOP_MAIL, from.getRemoteAddr())
                .flatMap(page::of)
                .map(html -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .body(html))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String page(Words words, String body) {
        return Paper.page(
                words.locale(),
                words.text("reminder.stop.title"),
                Paper.element("h1", words.text("reminder.stop.title")) + body);
    }

    private interface Page {

        Optional<String> of(LinkHolder holder);
    }
}
