package nl.koers.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a service method needs; on a class it holds for all methods that name none. The team and the rep are
 * taken from the arguments by their types {@link nl.koers.kernel.TeamId} and {@link nl.koers.kernel.RepId}, or from an
 * argument that is {@link Scoped}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    Right value();
}
