package nl.koers.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey Koers and browsers; closes the browsers after it, and Koers when the process ends. */
final class JourneyGround implements ParameterResolver, AfterEachCallback {

    /** One for all journeys of a process: with several processes each class of journeys is a run of its own for JUnit. */
    private static final class Shared {

        private static final Koers KOERS = Koers.startFresh();
    }

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(JourneyGround.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Koers.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Koers.class ? Shared.KOERS : browsers(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            browsers(context)
                    .photograph(context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName());
        }
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent(Browsers.class, type -> new Browsers(Shared.KOERS), Browsers.class);
    }
}
