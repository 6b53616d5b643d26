package nl.koers.database;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says which failures may be tried again, by the error numbers of MariaDB. */
final class LostRace implements MethodRetryPredicate {

    private static final int RECORD_CHANGED = 1020;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final Set<Integer> LOST = Set.of(RECORD_CHANGED, LOCK_TIMEOUT, DEADLOCK);

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isLostRace(failure);
    }

    static boolean isLostRace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && LOST.contains(sql.getErrorCode()));
    }
}
