package nl.koers.exchange.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web that Koers may ask, as far as its text tells: HTTPS, a host, no name or password in it, the
 * port of HTTPS or one that is free to use. Whether the host is inside the own network is seen when it is looked up.
 */
public record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1024;

    /** What calendar programs write for an address that holds a calendar. */
    private static final Set<String> SCHEMES = Set.of("https", "webcals", "webcal");

    public WebAddress {
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("no address on the web");
        }
    }

    /** Reads what somebody typed, or what a server names as the next address. */
    public static Reading<WebAddress> of(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return refused("net.address");
        }
        try {
            return of(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return refused("net.address");
        }
    }

    /** The address that a server names as the next one. */
    Reading<WebAddress> next(String location) {
        try {
            return of(uri.resolve(location).toString());
        } catch (IllegalArgumentException noAddress) {
            return refused("net.address");
        }
    }

    /** The address without what may be a secret: only the host is told. */
    public String host() {
        return uri.getHost();
    }

    /** Never the address itself: it may be a secret, and this is what gets into logs. */
    @Override
    public String toString() {
        return "https://" + host() + "/…";
    }

    private static Reading<WebAddress> of(URI typed) throws URISyntaxException {
        var host = host(typed);
        if (host.isEmpty() || typed.getRawUserInfo() != null || !isHttps(typed.getScheme())) {
            return refused("net.address");
        }
        var port = typed.getPort();
        if (port >= 0 && port != HTTPS && port < FIRST_FREE) {
            return refused("net.port");
        }
        var rest = (port < 0 || port == HTTPS ? "" : ":" + port)
                + (typed.getRawPath().isEmpty() ? "/" : typed.getRawPath())
                + (typed.getRawQuery() == null ? "" : "?" + typed.getRawQuery());
        var uri = new URI("https://" + host + rest);
        return uri.getHost() == null ? refused("net.address") : Reading.of(new WebAddress(uri));
    }

    /** In ASCII, also where it is written in other letters. */
    private static String host(URI typed) {
        var authority = typed.getRawAuthority();
        if (typed.getHost() != null) {
            return typed.getHost().toLowerCase(Locale.ROOT);
        }
        return authority == null
                ? ""
                : IDN.toASCII(authority, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    private static boolean isHttps(@Nullable String scheme) {
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static Reading<WebAddress> refused(String key) {
        return new Reading.Refused<>(Reason.of(key));
    }
}
