package nl.koers.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What lies between a browser and Koers; it can be cut and mended. */
final class Cable implements AutoCloseable {

    /** How a connection goes away. */
    enum Cut {
        /** Bytes vanish and nobody is told, as on bad Wi-Fi. */
        SILENT,
        /** Connections end at once and new ones are refused. */
        LOUD
    }

    private final ServerSocket door;
    private final int koers;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Cut cut;

    private Cable(ServerSocket door, int koers) {
        this.door = door;
        this.koers = koers;
    }

    static Cable to(Koers koers) {
        try {
            var cable = new Cable(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), koers.port());
            Thread.startVirtualThread(cable::welcome);
            return cable;
        } catch (IOException noDoor) {
            throw new UncheckedIOException(noDoor);
        }
    }

    String home() {
        return "http://localhost:" + door.getLocalPort();
    }

    void cut(Cut how) {
        cut = how;
        if (how == Cut.LOUD) {
            hangUp();
        }
    }

    /** What was connected before stays lost; what connects from now on gets through. */
    void mend() {
        var lost = List.copyOf(sockets);
        cut = null;
        lost.forEach(Cable::end);
    }

    @Override
    public void close() {
        end(door);
        hangUp();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                end(door);
            }
        }
    }

    private void connect(Socket browser) {
        try {
            if (cut == Cut.LOUD) {
                browser.close();
                return;
            }
            var server = new Socket(InetAddress.getLoopbackAddress(), koers);
            sockets.add(browser);
            sockets.add(server);
            Thread.startVirtualThread(() -> carry(browser, server));
            Thread.startVirtualThread(() -> carry(server, browser));
        } catch (IOException unreachable) {
            end(browser);
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[16 * 1024];
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (cut == null) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException gone) {
            end(to);
        } finally {
            end(from);
            end(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void hangUp() {
        sockets.forEach(Cable::end);
    }

    private static void end(Closeable open) {
        try {
            open.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
