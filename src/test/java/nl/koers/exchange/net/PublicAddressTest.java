package nl.koers.exchange.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2a00:1450:400e:80d::200e",
                "2001:4860:4860::8888",
                "2001:200::1",
                "2003::1"
            })
    void addressesOfTheInternetArePublic(String address) {
        assertThat(PublicAddress.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(textBlock = """
            0.0.0.0,                this host
            0.1.2.3,                this network
            10.0.0.1,               private
            10.255.255.255,         private
            100.64.0.1,             carrier
            100.127.255.255,        carrier
            127.0.0.1,              loopback
            127.255.255.254,        loopback
            169.254.0.1,            link local
            169.254.169.254,        metadata of clouds
            172.16.0.1,             private
            172.31.255.255,         private
            192.0.0.192,            metadata of a cloud
            192.0.2.1,              documents
            192.88.99.1,            tunnels
            192.168.1.1,            private
            198.18.0.1,             measurements
            198.19.255.255,         measurements
            198.51.100.7,           documents
            203.0.113.9,            documents
            224.0.0.1,              multicast
            239.255.255.250,        multicast
            240.0.0.1,              reserved
            255.255.255.255,        broadcast
            100.100.100.200,        metadata of a cloud
            ::,                     this host
            ::1,                    loopback
            ::127.0.0.1,            IPv4 in IPv6
            ::ffff:127.0.0.1,       IPv4 in IPv6
            ::ffff:10.0.0.1,        IPv4 in IPv6
            64:ff9b::7f00:1,        translated
            64:ff9b:1::1,           translated
            100::1,                 discarded
            2001::1,                Teredo
            2001:10::1,             hashes
            2001:db8::1,            documents
            2002:7f00:1::,          6to4 to loopback
            3fff::1,                documents
            4000::1,                not handed out
            fc00::1,                unique local
            fd00:ec2::254,          metadata of a cloud
            fe80::1,                link local
            fec0::1,                site local
            ff02::1,                multicast
            """)
    void addressesInsideAreNot(String address, String why) {
        assertThat(PublicAddress.isPublic(InetAddress.ofLiteral(address)))
                .as(why)
                .isFalse();
    }

    /** However it is written, it is the number that counts. */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "127.0.1"})
    void shortWaysToWriteAnAddressAreTheAddress(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }
}
