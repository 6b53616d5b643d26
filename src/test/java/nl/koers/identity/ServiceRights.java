package nl.koers.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every service method needs, by its annotations and by the table {@code service-rights.txt}. */
final class ServiceRights {

    private static final ClassPathResource TABLE = new ClassPathResource("service-rights.txt", ServiceRights.class);

    private ServiceRights() {}

    /** All services of Koers, found without starting it. */
    static List<Class<?>> services() {
        return annotated(Service.class).toList();
    }

    /** Beans that a screen can get hold of and that are no services, so nothing checks who calls them. */
    static List<String> uncheckedBeans() {
        return annotated(Component.class)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, Needs.class))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    /** What callers can call, inherited methods too. */
    static List<Method> methods(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(ServiceRights::name))
                .toList();
    }

    /** {@code Customers.find(TeamId, CustomerId)}. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** The table: what the authors meant. */
    static Map<String, Right> table() {
        try {
            return TABLE.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" {2,}", 2))
                    .collect(Collectors.toMap(
                            row -> row[0],
                            row -> Right.valueOf(row[1].strip()),
                            (one, other) -> {
                                throw new IllegalStateException("a method stands in the table twice");
                            },
                            TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every difference between the annotations of services and the table, as sentences; empty when all is well. */
    static List<String> complaints(Collection<Class<?>> services) {
        var rows = new TreeMap<>(table());
        var complaints = new ArrayList<String>();
        for (var service : services) {
            var ofClass = needs(service);
            if (ofClass.isEmpty()) {
                complaints.add(service.getSimpleName() + " needs no right");
            }
            for (var method : methods(service)) {
                var meant = rows.remove(name(method));
                var found = NeedsInterceptor.rightOf(method, service);
                if (meant == null) {
                    complaints.add(name(method) + " has no row");
                } else if (!found.equals(Optional.of(meant))) {
                    complaints.add(name(method) + " should need " + meant + " but needs " + found);
                }
                complaints.addAll(shape(method, ofClass));
            }
        }
        rows.forEach((method, right) -> complaints.add(method + " has a row but does not exist"));
        return complaints;
    }

    /** A method that writes says its own right; one that reads does so only when it differs from that of its class. */
    private static List<String> shape(Method method, Optional<Right> ofClass) {
        var own = needs(method);
        var writes = writes(method);
        var complaints = new ArrayList<String>();
        if (writes && own.isEmpty()) {
            complaints.add(name(method) + " writes and does not say what it needs");
        }
        if (!writes && own.isPresent() && own.equals(ofClass)) {
            complaints.add(name(method) + " says again what its class says");
        }
        if (count(method, TeamId.class) + count(method, Scoped.class) > 1
                || count(method, RepId.class) + count(method, Scoped.class) > 1) {
            complaints.add(name(method) + " names two teams or reps, so nobody knows which one is checked");
        }
        return complaints;
    }

    private static boolean writes(Method method) {
        var own = AnnotatedElementUtils.getMergedAnnotation(method, Transactional.class);
        return own != null && !own.readOnly();
    }

    private static Optional<Right> needs(AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.getMergedAnnotation(element, Needs.class))
                .map(Needs::value);
    }

    private static long count(Method method, Class<?> type) {
        return Arrays.stream(method.getParameterTypes())
                .filter(type::isAssignableFrom)
                .count();
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(kind));
        return scanner.findCandidateComponents("nl.koers").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(ServiceRights::load)
                .filter(type -> !type.getPackageName().endsWith(".testing"))
                .sorted(Comparator.comparing(Class::getName));
    }

    private static Class<?> load(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException justFound) {
            throw new IllegalStateException(justFound);
        }
    }
}
