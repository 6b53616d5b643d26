package nl.koers.exchange.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often a token may ask. */
final class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final LoadingCache<Long, Bucket> buckets;
    private final int perMinute;

    /** A fresh bucket for every token; all can be spent at once and come back evenly. */
    RateLimit(int perMinute) {
        this.perMinute = perMinute;
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /**
     * What a request may count on.
     *
     * @param remaining requests that are left for now
     * @param seconds until there is one more, when none is left; else until all are there again
     */
    record Verdict(boolean allowed, int perMinute, long remaining, long seconds) {

        String policy() {
            return "\"token\";q=" + perMinute + ";w=60";
        }

        String state() {
            return "\"token\";r=" + remaining + ";t=" + seconds;
        }
    }

    Verdict ask(long token) {
        var probe = buckets.get(token).tryConsumeAndReturnRemaining(1);
        var wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Verdict(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(wait).toSeconds() + 1);
    }
}
