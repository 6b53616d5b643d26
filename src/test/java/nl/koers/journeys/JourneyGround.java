package nl.koers.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey Koers and browsers; closes the browsers after it, and Koers after the last one. */
final class JourneyGround implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(JourneyGround.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Koers.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Koers.class ? koers(context) : browsers(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            browsers(context)
                    .photograph(context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName());
        }
    }

    private static Koers koers(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Koers.class, type -> Koers.startFresh(), Koers.class);
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent(Browsers.class, type -> new Browsers(koers(context)), Browsers.class);
    }
}
