package nl.koers.exchange.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web that Koers may ask, as far as its text tells: HTTPS, a host, no name or password in it, the
 * port of HTTPS or one that is free to use. A host of the own network is refused where its text tells it; else it is seen
 * when it is looked up.
 */
public record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1024;
    private static final int LAST = 65_535;

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?<person>[^@]*)@)?(?<host>\\[[^\\]]*]|[^:@\\[\\]]*)(?::(?<port>[0-9]{0,9}))?");

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
        var authority = AUTHORITY.matcher(typed.getRawAuthority() == null ? "" : typed.getRawAuthority());
        if (!authority.matches() || !isHttps(typed.getScheme())) {
            return refused("net.address");
        }
        var host = WebHost.of(authority.group("host"));
        if (host.filter(WebHost::isInside).isPresent()) {
            return refused("net.inside");
        }
        if (host.isEmpty() || authority.group("person") != null) {
            return refused("net.address");
        }
        var number = authority.group("port");
        var port = number == null || number.isEmpty() ? HTTPS : Integer.parseInt(number);
        if (port != HTTPS && (port < FIRST_FREE || port > LAST)) {
            return refused("net.port");
        }
        var rest = (port == HTTPS ? "" : ":" + port)
                + (typed.getRawPath().isEmpty() ? "/" : typed.getRawPath())
                + (typed.getRawQuery() == null ? "" : "?" + typed.getRawQuery());
        var uri = new URI("https://" + host.get().written() + rest);
        return uri.getHost() == null ? refused("net.address") : Reading.of(new WebAddress(uri));
    }

    private static boolean isHttps(@Nullable String scheme) {
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static Reading<WebAddress> refused(String key) {
        return new Reading.Refused<>(Reason.of(key));
    }
}
