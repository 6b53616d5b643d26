package nl.koers.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in one line, and what to do, instead of a stack trace. */
final class RefusedDatabaseAnalyzer extends AbstractFailureAnalyzer<RefusedDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedDatabase refused) {
        return new FailureAnalysis(refused.getMessage(), refused.whatToDo(), refused);
    }
}
