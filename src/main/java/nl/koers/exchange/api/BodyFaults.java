package nl.koers.exchange.api;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.kernel.Reason;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body is wrong that can't be read. */
final class BodyFaults {

    private BodyFaults() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> of(unknown, "api.field-unknown");
            case DatabindException wrong when !wrong.getPath().isEmpty() -> of(wrong, "api.field-unreadable");
            case null, default -> Refusal.of(ProblemKind.MALFORMED, "api.body");
        };
    }

    private static Refusal of(DatabindException wrong, String why) {
        return Refusal.of(ProblemKind.MALFORMED, "api.fields")
                .with(new Refusal.Part(true, pointer(wrong.getPath()), Reason.of(why)));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> '/' + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
