package nl.koers.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that a piece of work sends, on the thread that does it; a batch counts as one. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** How many statements the work sends. */
    public int count(Runnable work) {
        return of(work).size();
    }

    /** The statements that the work sends, in order. */
    public List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
            return List.copyOf(sent);
        } finally {
            SENT.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    /** Hands out connections whose statements are heard. */
    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                var made = call(connection, method, arguments);
                return switch (made) {
                    case PreparedStatement prepared -> heard(PreparedStatement.class, prepared, arguments);
                    case Statement plain -> heard(Statement.class, plain, arguments);
                    case null, default -> made;
                };
            });
        }

        private static <S extends Statement> S heard(
                Class<S> type, S statement, @Nullable Object @Nullable [] preparing) {
            return proxy(type, (proxy, method, arguments) -> {
                var sent = SENT.get();
                if (sent != null && method.getName().startsWith("execute")) {
                    var sql = arguments == null || arguments.length == 0 ? preparing : arguments;
                    sent.add(sql == null ? method.getName() : String.valueOf(sql[0]));
                }
                return call(statement, method, arguments);
            });
        }

        private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(Listening.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
