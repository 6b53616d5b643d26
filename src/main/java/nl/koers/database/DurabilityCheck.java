package nl.koers.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database that may lose what it acknowledged or mangle what it was given (design 6), before migrating it. */
@Configuration(proxyBeanMethods = false)
class DurabilityCheck {

    private static final String WHAT_TO_DO =
            "Start that MariaDB with --innodb-flush-log-at-trx-commit=1 --character-set-server=utf8mb4"
                    + " --sql-mode=STRICT_TRANS_TABLES and make the database anew, or name another one"
                    + " with SPRING_DATASOURCE_URL.";

    /** What a server says of itself. */
    record Settings(String flushLogAtCommit, String characterSet, String sqlMode) {

        /** What is wrong with it, in one clear line each; empty when Koers can trust it. */
        List<String> faults() {
            var faults = new ArrayList<String>();
            if (!"1".equals(flushLogAtCommit)) {
                faults.add("innodb_flush_log_at_trx_commit is " + flushLogAtCommit + ", must be 1");
            }
            if (!"utf8mb4".equals(characterSet)) {
                faults.add("the character set of the database is " + characterSet + ", must be utf8mb4");
            }
            if (!sqlMode.toUpperCase(Locale.ROOT).contains("STRICT_")) {
                faults.add("sql_mode is not strict, STRICT_TRANS_TABLES is missing");
            }
            return faults;
        }
    }

    @Bean
    FlywayMigrationStrategy checkThenMigrate() {
        return flyway -> {
            var settings = JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql("""
                            select @@innodb_flush_log_at_trx_commit, @@character_set_database, @@sql_mode""")
                    .query((row, number) -> new Settings(row.getString(1), row.getString(2), row.getString(3)))
                    .single();
            var faults = settings.faults();
            if (!faults.isEmpty()) {
                throw new RefusedDatabase("Koers refuses this database: " + String.join("; ", faults), WHAT_TO_DO);
            }
            flyway.migrate();
        };
    }
}
