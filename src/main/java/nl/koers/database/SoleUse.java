package nl.koers.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded data belong to one Koers at a time. The claim ends with its process, however that ends; the server of a
 * Koers that was killed lives on and would keep the data to itself, so the next claim ends it first.
 */
final class SoleUse implements Closeable {

    /** Where the server writes its process number, in its data folder. */
    static final String PID_FILE = "koers.pid";

    private static final Logger LOG = LoggerFactory.getLogger(SoleUse.class);
    private static final int GOODBYE_SECONDS = 60;

    private final FileChannel claim;

    private SoleUse(FileChannel claim) {
        this.claim = claim;
    }

    /** Claims the folder, or says that another Koers runs on it. */
    static SoleUse of(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isMine(channel)) {
            channel.close();
            throw new RefusedDatabase(
                    "Another Koers runs on the data in " + home + ".",
                    "Use that one, end it first, or choose another folder with koers.database.folder.");
        }
        endStray(home.toRealPath());
        return new SoleUse(channel);
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisVeryProcess) {
            return false;
        }
    }

    private static void endStray(Path home) throws IOException {
        var file = home.resolve("data").resolve(PID_FILE);
        var programs = home.resolve("server").toString();
        pid(file)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").startsWith(programs))
                .ifPresent(SoleUse::end);
    }

    private static void end(ProcessHandle stray) {
        LOG.info("Ending the MariaDB that a killed Koers left behind");
        stray.destroy();
        stray.onExit().orTimeout(GOODBYE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static Optional<Long> pid(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(Files.readString(file).strip())
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                : Optional.empty();
    }
}
