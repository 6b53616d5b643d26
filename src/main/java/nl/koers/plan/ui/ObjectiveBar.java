package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was reached, with a mark at the target and a dotted one at the baseline. */
final class ObjectiveBar extends Div {

    private static final double ROOM = 1.06;
    private static final double WHOLE = 100;

    private final Span done = part("done");
    private final Span target = part("target");
    private final Span baseline = part("baseline");

    ObjectiveBar() {
        addClassName("objective-bar");
        getElement().setAttribute("role", "img");
        var clip = new Div(done);
        clip.addClassName("objective-bar-clip");
        add(clip, target, baseline);
    }

    /**
     * Shows numbers; only what changed travels to the browser.
     *
     * @param label what a screen reader says
     */
    void show(Optional<BigDecimal> actual, Optional<BigDecimal> wanted, Optional<BigDecimal> first, String label) {
        var most = Stream.of(actual, wanted, first)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .multiply(BigDecimal.valueOf(ROOM));
        width("--done", actual.map(number -> number.max(BigDecimal.ZERO)).orElse(BigDecimal.ZERO), most);
        width("--target", wanted.orElse(BigDecimal.ZERO), most);
        width("--baseline", first.orElse(BigDecimal.ZERO), most);
        target.setVisible(wanted.isPresent());
        baseline.setVisible(first.isPresent());
        getElement().setAttribute("aria-label", label);
    }

    private void width(String name, BigDecimal value, BigDecimal most) {
        var share = value.divide(most, MathContext.DECIMAL32).doubleValue() * WHOLE;
        getElement().getStyle().set(name, String.format(Locale.ROOT, "%.2f%%", share));
    }

    private static Span part(String name) {
        var part = new Span();
        part.addClassName(name);
        return part;
    }
}
