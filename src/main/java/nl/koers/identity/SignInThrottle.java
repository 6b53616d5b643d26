package nl.koers.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Slows down guessing. A bucket belongs to a caller's address, alone and together with the e-mail it tries: who guesses
 * from elsewhere empties only a bucket of his own, and can never lock the owner out.
 */
final class SignInThrottle {

    private static final int TRIES_PER_ACCOUNT = 8;
    private static final int TRIES_PER_ADDRESS = 60;
    private static final Duration REFILL = Duration.ofMinutes(5);
    private static final int REMEMBERED = 50_000;

    private final LoadingCache<String, Bucket> perAccount = buckets(TRIES_PER_ACCOUNT);
    private final LoadingCache<String, Bucket> perAddress = buckets(TRIES_PER_ADDRESS);

    /** Takes one try; false when there is none left for now. */
    boolean mayTry(String from, String email) {
        var address = network(from);
        var account = address + ' ' + email.strip().toLowerCase(Locale.ROOT);
        return perAddress.get(address).tryConsume(1) && perAccount.get(account).tryConsume(1);
    }

    /** Who has an IPv6 address has 2^64 of them: they count as one. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static LoadingCache<String, Bucket> buckets(int tries) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(REFILL.multipliedBy(2))
                .build(ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, REFILL))
                        .build());
    }
}
