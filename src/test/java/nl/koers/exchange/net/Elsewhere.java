package nl.koers.exchange.net;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server of somebody else, called {@code calendar.example}, on this machine. */
public final class Elsewhere implements AutoCloseable {

    private static final char[] PASSWORD = "elsewhere".toCharArray();

    private final HttpsServer server;
    private final SSLContext context;

    private Elsewhere(HttpsServer server, SSLContext context) {
        this.server = server;
        this.context = context;
    }

    public static Elsewhere open() throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Elsewhere.class.getResourceAsStream("elsewhere.p12")) {
            keys.load(Objects.requireNonNull(file), PASSWORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new Elsewhere(server, context);
    }

    public Elsewhere on(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    public Elsewhere file(String path, byte[] content) {
        return on(path, exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    public Elsewhere redirect(String path, String target) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    public String address(String path) {
        return address("calendar.example", path);
    }

    String address(String host, String path) {
        return "https://" + host + ":" + server.getAddress().getPort() + path;
    }

    SSLContext trust() {
        return context;
    }

    /** Asks this server as if it were on the open internet. */
    public SafeFetch fetch() {
        return new SafeFetch(context, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, address -> true);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
