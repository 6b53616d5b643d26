package nl.koers.identity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/** Calls service methods in somebody's name, inside a transaction that is undone afterwards. */
final class Calls {

    /** What came of a call: an answer, or an exception. */
    record Answer(@Nullable Object value, @Nullable Throwable exception) {

        boolean isDenied() {
            return exception instanceof AuthorizationDeniedException;
        }
    }

    private final BeanFactory koers;
    private final TransactionTemplate transaction;
    private final CurrentCaller caller;

    Calls(BeanFactory koers) {
        this.koers = koers;
        transaction = koers.getBean(TransactionTemplate.class);
        caller = koers.getBean(CurrentCaller.class);
    }

    /**
     * Calls and looks.
     *
     * @param principal in whose name; a plain object for nobody
     * @param look what to find out of the answer, before the call is undone
     */
    <T> T undone(Object principal, Method method, Object[] arguments, Function<Answer, T> look) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                caller.forget();
                return look.apply(ActAs.as(principal, () -> call(method, arguments)));
            }));
        } finally {
            caller.forget();
        }
    }

    private Answer call(Method method, Object[] arguments) {
        ReflectionUtils.makeAccessible(method);
        try {
            return new Answer(method.invoke(koers.getBean(method.getDeclaringClass()), arguments), null);
        } catch (InvocationTargetException thrown) {
            return new Answer(null, thrown.getTargetException());
        } catch (IllegalAccessException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }
}
