package nl.koers.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.koers.testing.Browser;
import org.springframework.util.FileSystemUtils;

/** Koers in a process of its own, with a demo team in a fresh database. */
final class MeasuredKoers implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final String PASSWORD = "samen op koers";
    private static final Path LOG = Path.of("target", "bench-koers.log");

    private final Path folder;
    private final int port;
    private final Process process;

    private MeasuredKoers(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static MeasuredKoers start() throws IOException, InterruptedException {
        var folder = Path.of("target", "bench-data");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("koers.bench.classpath", ""),
                        "nl.koers.KoersApplication",
                        "--server.port=" + port,
                        "--koers.demo=true",
                        "--vaadin.productionMode=true",
                        "--koers.database.folder=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        var koers = new MeasuredKoers(folder, port, process);
        koers.awaitReady();
        return koers;
    }

    private void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                close();
                throw new IOException("Koers did not start; see " + LOG);
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(home() + "/actuator/health")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String home() {
        return "http://localhost:" + port;
    }

    /** The browser of somebody of the demo team. */
    Browser signedIn(String firstName) {
        var browser = new Browser(port);
        browser.signIn(firstName + "@koers.example", PASSWORD);
        return browser;
    }

    /** An empty text of the demo team. */
    long makeText() throws IOException, SQLException {
        var url = "jdbc:mariadb://127.0.0.1:"
                + Files.readString(folder.resolve("port")).strip() + "/koers";
        var password = Files.readString(folder.resolve("password")).strip();
        try (var database = DriverManager.getConnection(url, "koers", password);
                var insert = database.prepareStatement(
                        "insert into shared_text (team_id, snapshot) select min(id), '\"\"' from team returning id")) {
            var made = insert.executeQuery();
            made.next();
            return made.getLong(1);
        }
    }

    /** Processor time of Koers so far, its database apart. */
    Duration cpu() {
        return cpu(process.toHandle());
    }

    /** Processor time of the database so far. */
    Duration databaseCpu() {
        return process.descendants().map(MeasuredKoers::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration cpu(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
