package nl.koers.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few choices, each one tap, of which at most one is chosen. */
public final class Chips<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

    public Chips(String label, List<T> choices, Function<T, String> text, Consumer<T> onChoose) {
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (var choice : choices) {
            var button = new NativeButton(text.apply(choice), click -> {
                choose(choice);
                onChoose.accept(choice);
            });
            button.addClassName("chip");
            buttons.put(choice, button);
            add(button);
        }
        choose(null);
    }

    /** Shows a choice without telling; null for none. */
    public void choose(@Nullable T choice) {
        buttons.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(choice))));
    }
}
