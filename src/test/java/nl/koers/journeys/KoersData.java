package nl.koers.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.koers.text.model.ChangeSet;
import tools.jackson.databind.json.JsonMapper;

/** The database beside a running Koers, for what no screen could set up or show in a reasonable time. */
record KoersData(Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();

    void run(String statement) {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first column of what is found. */
    List<String> read(String query) {
        try (var connection = connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A shared text as its changes make it. */
    String text(long id) {
        var doc = JSON.readValue(
                read("select snapshot from shared_text where id = " + id).getFirst(), String.class);
        for (var change : read("""
                select c.changes from text_change c join shared_text t on t.id = c.text_id
                where t.id = %d and c.revision > t.snapshot_revision order by c.revision""".formatted(id))) {
            doc = ChangeSet.read(JSON.readValue(change, Object.class))
                    .orElseThrow()
                    .apply(doc);
        }
        return doc;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + file("port") + "/koers", "koers", file("password"));
    }

    private String file(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
