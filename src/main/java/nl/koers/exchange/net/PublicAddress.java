package nl.koers.exchange.net;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the open internet from all others: this machine, its network, the provider's, those for documents
 * and those that reach another address by a detour (RFC 6890 and the registries of IANA).
 */
public final class PublicAddress {

    private static final List<Block> NOT_PUBLIC_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    /** The only part of IPv6 that is handed out. */
    private static final Block HANDED_OUT_6 = Block.of("2000::/3");

    /** Of that part: tunnels, which hold an address of IPv4, and what is for protocols and documents. */
    private static final List<Block> NOT_PUBLIC_6 = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Block::of)
            .toList();

    private PublicAddress() {}

    /** Whether the address belongs to the open internet; an address of IPv4 inside one of IPv6 does not. */
    public static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HANDED_OUT_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes))
                : NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }

    /** All addresses of as many bits that begin with the same ones. */
    private record Block(BigInteger first, int rest) {

        static Block of(String written) {
            var parts = written.split("/", 2);
            var bytes = InetAddress.ofLiteral(parts[0]).getAddress();
            return new Block(new BigInteger(1, bytes), bytes.length * Byte.SIZE - Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            return new BigInteger(1, address).xor(first).shiftRight(rest).signum() == 0;
        }
    }
}
