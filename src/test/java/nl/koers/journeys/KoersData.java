package nl.koers.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database beside a running Koers, for what no screen could set up in a reasonable time. */
record KoersData(Path folder) {

    void run(String statement) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + read("port") + "/koers", "koers", read("password"));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
