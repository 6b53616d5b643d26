package nl.koers.exchange.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up the addresses of a host. */
interface Names {

    InetAddress[] of(String host) throws UnknownHostException;
}
