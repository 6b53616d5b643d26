package nl.koers.exchange.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import nl.koers.identity.LinkGate;
import nl.koers.identity.LinkPurpose;
import nl.koers.identity.OnBehalf;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives a person's calendar to who knows its address; there is no session. A secret that was never made, that has ended, or
 * whose owner left the team are all the same: not there.
 */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration WAIT = Duration.ofMinutes(10);

    private final LinkGate gate;
    private final OnBehalf onBehalf;
    private final PersonalCalendar calendars;

    CalendarController(LinkGate gate, OnBehalf onBehalf, PersonalCalendar calendars) {
        this.gate = gate;
        this.onBehalf = onBehalf;
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, HttpServletRequest from, WebRequest request) {
        if (!gate.mayTry(from.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(WAIT.toSeconds()))
                    .build();
        }
        return gate.holder(secret, LinkPurpose.CALENDAR, from.getRemoteAddr())
                .flatMap(holder -> onBehalf.of(holder, person -> calendars.of(person, holder.team())))
                .map(calendar -> answer(calendar.getBytes(StandardCharsets.UTF_8), request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(byte[] calendar, WebRequest request) {
        var tag = "\"" + digest(calendar) + "\"";
        var headers = new HttpHeaders();
        headers.setETag(tag);
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        headers.set("X-Robots-Tag", "noindex");
        if (request.checkNotModified(tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(CALENDAR);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=koers.ics");
        return new ResponseEntity<>(calendar, headers, HttpStatus.OK);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
