package nl.koers.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What was held and what is planned, against the norm: a thin mark, beyond which the bar goes on in green. */
public final class NormBar extends Div {

    private static final double WHOLE = 100;

    public NormBar() {
        addClassName("norm-bar");
        getElement().setAttribute("role", "img");
        var clip = new Div(part("held"), part("beyond"), part("planned"));
        clip.addClassName("norm-bar-clip");
        add(clip, part("mark"));
    }

    /**
     * Shows numbers; only what changed travels to the browser.
     *
     * @param label what a screen reader says
     */
    public void show(int counted, int planned, int norm, String label) {
        var scale = Math.max(1, Math.max(norm, counted + planned));
        var held = Math.min(counted, norm == 0 ? counted : norm);
        width("--held", held, scale);
        width("--beyond", counted - held, scale);
        width("--planned", planned, scale);
        width("--mark", norm, scale);
        getElement().getClassList().set("at-norm", norm == 0 || norm == scale);
        getElement().setAttribute("aria-label", label);
    }

    private void width(String name, int value, int scale) {
        getElement().getStyle().set(name, String.format(Locale.ROOT, "%.2f%%", value * WHOLE / scale));
    }

    private static Span part(String name) {
        var part = new Span();
        part.addClassName(name);
        return part;
    }
}
