package nl.koers.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as they are stored: UTC, without a zone. */
final class Moments {

    private Moments() {}

    static Optional<Instant> read(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(moment -> moment.toInstant(ZoneOffset.UTC));
    }
}
