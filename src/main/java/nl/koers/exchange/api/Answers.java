package nl.koers.exchange.api;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.kernel.Once;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What becomes of outcomes and versions on the way out and in. */
final class Answers {

    private static final Set<String> UNKNOWN =
            Set.of("appointment.unknown", "deal.unknown", "team.leave-gone", "team.unknown-rep");

    /** The customer stands in the body, all else in the address. */
    private static final String UNKNOWN_CUSTOMER = "customer.unknown";

    /** A proxy that packs what it passes on makes tags weak; they still name a version. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]+)\"");

    private Answers() {}

    /** What was saved; everything else is a refusal. */
    static <T> T saved(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Saved<T>(var value) -> value;
            case Outcome.Conflict<T> conflict -> throw Refusal.of(ProblemKind.CHANGED, "api.changed", conflict.who());
            case Outcome.Rejected<T>(var reason) -> throw refusal(reason);
        };
    }

    private static Refusal refusal(Reason reason) {
        if (reason.key().equals(UNKNOWN_CUSTOMER)) {
            return Refusal.ofField("/customer/id", reason);
        }
        return UNKNOWN.contains(reason.key()) ? Refusal.notFound() : Refusal.of(ProblemKind.REFUSED, reason);
    }

    static <T> T found(Optional<T> found) {
        return found.orElseThrow(Refusal::notFound);
    }

    /** The address of something that a rep has. */
    static URI where(TeamId team, RepId rep, String kind, Object id) {
        return URI.create("/api/v1/teams/" + team + "/reps/" + rep + '/' + kind + '/' + id);
    }

    static <T> ResponseEntity<T> ok(String version, T body) {
        return ResponseEntity.ok().eTag('"' + version + '"').body(body);
    }

    /** Added, or there already; where it is and its version are the same then. */
    static <T> ResponseEntity<T> once(Once<T> once, URI where, String version) {
        return ResponseEntity.status(once.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(where)
                .eTag('"' + version + '"')
                .body(once.value());
    }

    /** What the version was that the program saw. */
    static String seen(@Nullable String ifMatch) {
        var tag = TAG.matcher(ifMatch == null ? "" : ifMatch);
        if (!tag.matches()) {
            throw Refusal.of(ProblemKind.MATCH_MISSING, "api.match-missing");
        }
        return tag.group(1);
    }

    /** The same where versions are numbers; any other tag was never given out, so it matches nothing. */
    static long seenVersion(@Nullable String ifMatch) {
        var seen = seen(ifMatch);
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
    }
}
