package nl.koers.exchange.net;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The host of an address, written in one way, whatever was typed: a name in ASCII and without a dot at its end, an
 * address of IPv4 as four decimal numbers.
 *
 * @param isInside the text alone tells that it is not of the open internet
 */
record WebHost(String written, boolean isInside) {

    /** Kept for own networks (RFC 6761, 6762, 8375 and ICANN), so nobody on the internet has them. */
    private static final Set<String> INSIDE = Set.of(
            "localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "arpa");

    private static final Pattern NUMBER = Pattern.compile("0x[0-9a-f]*|[0-9]+");
    private static final int LARGEST_PART = 255;

    /** Empty for a text that is no host. */
    static Optional<WebHost> of(String typed) {
        try {
            return typed.startsWith("[") ? ofVersion6(typed.substring(1, typed.length() - 1)) : ofName(ascii(typed));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    /** Also of dots and digits of other scripts. */
    private static String ascii(String typed) {
        var name = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static Optional<WebHost> ofName(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches()) {
            return version4(name).stream().mapToObj(WebHost::ofVersion4).findFirst();
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new WebHost(name, last.equals(name) || INSIDE.contains(last)));
    }

    private static WebHost ofVersion4(long address) {
        var written = (address >> 24) + "." + (address >> 16 & LARGEST_PART) + "." + (address >> 8 & LARGEST_PART) + "."
                + (address & LARGEST_PART);
        return new WebHost(written, !PublicAddress.isPublic(InetAddress.ofLiteral(written)));
    }

    /** A zone, which only a link of this machine has, makes it one of the inside. */
    private static Optional<WebHost> ofVersion6(String typed) {
        if (typed.contains("%")) {
            return Optional.of(new WebHost(typed, true));
        }
        var address = InetAddress.ofLiteral(typed);
        var written =
                address instanceof Inet4Address ? address.getHostAddress() : '[' + typed.toLowerCase(Locale.ROOT) + ']';
        return Optional.of(new WebHost(written, !PublicAddress.isPublic(address)));
    }

    /** As browsers read it: up to four numbers, decimal, octal or hexadecimal, of which the last fills what is left. */
    private static OptionalLong version4(String name) {
        var parts =
                Arrays.stream(name.split("\\.", -1)).mapToLong(WebHost::number).toArray();
        var last = parts[parts.length - 1];
        if (parts.length > 4 || last >= 1L << ((5 - parts.length) * Byte.SIZE)) {
            return OptionalLong.empty();
        }
        var address = last;
        for (var index = 0; index < parts.length - 1; index++) {
            if (parts[index] > LARGEST_PART) {
                return OptionalLong.empty();
            }
            address |= parts[index] << ((3 - index) * Byte.SIZE);
        }
        return OptionalLong.of(address);
    }

    private static long number(String part) {
        if (!NUMBER.matcher(part).matches()) {
            throw new IllegalArgumentException("no number");
        }
        if (part.startsWith("0x")) {
            return part.length() == 2 ? 0 : Long.parseLong(part, 2, part.length(), 16);
        }
        return part.length() > 1 && part.startsWith("0") ? Long.parseLong(part, 8) : Long.parseLong(part);
    }
}
