package nl.koers.exchange.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once, and gives its addresses only when all of them are public. The connection is made to the very
 * addresses that were looked at here, so a name that points elsewhere a moment later gains nothing.
 */
final class CheckedNames implements DnsResolver {

    /** One of the addresses is not of the open internet. */
    static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1L;
    }

    private final Names names;
    private final Predicate<InetAddress> isPublic;

    CheckedNames(Names names, Predicate<InetAddress> isPublic) {
        this.names = names;
        this.isPublic = isPublic;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.of(host);
        if (!Stream.of(found).allMatch(isPublic)) {
            throw new Inside();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
