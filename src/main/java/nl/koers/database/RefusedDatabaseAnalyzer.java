package nl.koers.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in one line, and what to do, instead of a stack trace. */
final class RefusedDatabaseAnalyzer extends AbstractFailureAnalyzer<RefusedDatabase> {

    private static final String WHAT_TO_DO =
            "Start that MariaDB with --innodb-flush-log-at-trx-commit=1 --character-set-server=utf8mb4"
                    + " --sql-mode=STRICT_TRANS_TABLES and make the database anew, or name another one"
                    + " with SPRING_DATASOURCE_URL.";

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedDatabase refused) {
        return new FailureAnalysis(refused.getMessage(), WHAT_TO_DO, refused);
    }
}
