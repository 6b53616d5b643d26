package nl.koers.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose a personal link is. Who guesses has a few wrong tries per address of the network, and then none. */
@Component
public class LinkGate {

    private static final int WRONG_TRIES = 30;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;
    private static final Duration STOP_MAIL_WORKS = Duration.ofDays(90);

    private final LoadingCache<String, Bucket> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(REFILL)
            .build(ignored -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(WRONG_TRIES).refillGreedy(WRONG_TRIES, REFILL))
                    .build());
    private final LinkRows links;

    LinkGate(LinkRows links) {
        this.links = links;
    }

    /** False for who tried too many secrets that are none. */
    public boolean mayTry(String from) {
        return wrong.get(SignInThrottle.network(from)).getAvailableTokens() > 0;
    }

    /** Empty for a secret that was never made, has ended or is for something else. */
    public Optional<LinkHolder> holder(String token, LinkPurpose purpose, String from) {
        var found = links.holder(token, purpose);
        if (found.isEmpty()) {
            wrong.get(SignInThrottle.network(from)).tryConsume(1);
        }
        return found;
    }

    /** A secret that ends the mails to somebody, good for three months. */
    @Transactional
    public String toStopMail(AccountId account, TeamId team) {
        links.endOlder(account, team, LinkPurpose.STOP_MAIL, STOP_MAIL_WORKS);
        return links.add(account, team, LinkPurpose.STOP_MAIL);
    }
}
