package nl.koers.exchange;

import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One import at a time in a team, on whatever node: two of the same file would both find nothing there. The turn belongs to
 * the connection and ends with the transaction, after its commit. It holds up nobody who works on one thing at a time.
 */
@Component
class ImportTurn {

    private static final String NAME = "(concat(left(database(), 30), '.import.', ?)";

    private final JdbcClient sql;

    ImportTurn(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when somebody else has it. To be asked first in a transaction, so that nothing was read before. */
    boolean take(TeamId team) {
        var isTaken = answer("select get_lock" + NAME + ", 0)", team);
        if (isTaken) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    answer("select release_lock" + NAME + ")", team);
                }
            });
        }
        return isTaken;
    }

    private boolean answer(String question, TeamId team) {
        return sql.sql(question).param(team.value()).query(Integer.class).single() == 1;
    }
}
