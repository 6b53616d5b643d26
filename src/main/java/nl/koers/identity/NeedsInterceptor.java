package nl.koers.identity;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;

/** Asks {@link Rights} before a service method runs. A method without a right is denied. */
final class NeedsInterceptor implements AuthorizationManager<MethodInvocation> {

    private final Supplier<CurrentCaller> caller;
    private final Supplier<Sharing> sharing;

    NeedsInterceptor(Supplier<CurrentCaller> caller, Supplier<Sharing> sharing) {
        this.caller = caller;
        this.sharing = sharing;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        var target = call.getThis();
        var type = target == null ? call.getMethod().getDeclaringClass() : target.getClass();
        var granted = rightOf(call.getMethod(), type)
                .map(right -> Rights.allow(
                        caller.get().get(), right, team(call.getArguments()), rep(call.getArguments()), sharing.get()))
                .orElse(false);
        return new AuthorizationDecision(granted);
    }

    /** The right that a method of a class needs: its own, else that of the class. */
    static Optional<Right> rightOf(Method called, Class<?> type) {
        var method = AopUtils.getMostSpecificMethod(called, type);
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
        var found = own == null ? AnnotatedElementUtils.findMergedAnnotation(type, Needs.class) : own;
        return Optional.ofNullable(found).map(Needs::value);
    }

    private static @Nullable TeamId team(@Nullable Object[] arguments) {
        for (var argument : arguments) {
            if (argument instanceof TeamId team) {
                return team;
            }
            if (argument instanceof Scoped scoped) {
                return scoped.team();
            }
        }
        return null;
    }

    private static @Nullable RepId rep(@Nullable Object[] arguments) {
        for (var argument : arguments) {
            if (argument instanceof RepId rep) {
                return rep;
            }
            if (argument instanceof Scoped scoped && scoped.scopedRep().isPresent()) {
                return scoped.scopedRep().get();
            }
        }
        return null;
    }
}
