package nl.koers.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password is compared, which is what takes the time of a sign-in. */
@TestComponent
public class CountedPasswords implements BeanPostProcessor {

    private final AtomicInteger compared = new AtomicInteger();

    /** How often passwords are compared while the work is done. */
    public int during(Runnable work) {
        var before = compared.get();
        work.run();
        return compared.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder, compared) : bean;
    }

    private record Counted(PasswordEncoder encoder, AtomicInteger compared) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
