package nl.koers.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.support.ui.FluentWait;
import org.springframework.util.FileSystemUtils;

/** The built Koers in a process of its own with its own MariaDB; it can be killed and come back on the same data. */
final class Koers implements AutoCloseable {

    /** Journeys run in several processes at once, each with a Koers of its own. */
    private static final String FORK = System.getProperty("koers.test.fork", "1");

    private static final Path FOLDER = Path.of("target", "journey-data-" + FORK);
    private static final Path APPLICATION = Path.of("target", "journey-app-" + FORK);
    private static final Path LOG = Path.of("target", "journey-koers-" + FORK + ".log");
    private static final Duration FIRST_START = Duration.ofMinutes(5);
    private static final Duration GOODBYE = Duration.ofMinutes(1);

    private final int port;
    private final Map<Person, String> devices = new ConcurrentHashMap<>();
    private @Nullable Process process;

    private Koers(int port) {
        this.port = port;
    }

    /** Starts with a demo team that nobody has touched. */
    static Koers startFresh() {
        try {
            Files.deleteIfExists(LOG);
            FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
            Files.deleteIfExists(FOLDER.resolve("password"));
            var koers = new Koers(freePort());
            unpack();
            koers.start();
            Runtime.getRuntime().addShutdownHook(new Thread(koers::close));
            return koers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts on the port and the data of before, and returns when it is ready. */
    void start() {
        process = java(
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                APPLICATION.resolve("koers.jar") + File.pathSeparator + Path.of("target", "embedded", "*"),
                "nl.koers.KoersApplication",
                "--server.port=" + port,
                "--koers.demo=true",
                "--koers.database.folder=" + FOLDER);
        new FluentWait<>(process)
                .withTimeout(FIRST_START)
                .pollingEvery(Duration.ofMillis(200))
                .withMessage("Koers did not start; see " + LOG)
                .until(started -> isReady() || !started.isAlive());
        if (!isReady()) {
            throw new IllegalStateException("Koers ended by itself; see " + LOG);
        }
    }

    /** Ends Koers without a goodbye, as a power cut would. */
    void kill() {
        running().destroyForcibly();
        ended(running());
    }

    @Override
    public void close() {
        running().destroy();
        ended(running());
    }

    String home() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** The cookie of a device on which somebody signed in during an earlier journey. */
    Optional<String> deviceOf(Person person) {
        return Optional.ofNullable(devices.get(person));
    }

    void remember(Person person, String device) {
        devices.put(person, device);
    }

    /** The database beside Koers. */
    KoersData data() {
        return new KoersData(FOLDER);
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started yet");
        }
        return process;
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(home() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Unpacks what was built, as the launcher does. */
    private static void unpack() {
        var unpacking = java(
                "-Djarmode=tools",
                "-jar",
                Path.of("target", "koers.jar").toString(),
                "extract",
                "--force",
                "--destination",
                APPLICATION.toString());
        if (ended(unpacking) != 0) {
            throw new IllegalStateException("no application to run; see " + LOG);
        }
    }

    private static Process java(String... arguments) {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Waits for the end of a process and tells how it went. */
    private static int ended(Process process) {
        try {
            if (!process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
