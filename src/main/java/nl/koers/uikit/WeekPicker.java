package nl.koers.uikit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import nl.koers.kernel.SalesWeek;

/** Goes from week to week, by hand and by keyboard: Alt with an arrow, Alt with Home for the running week. */
public final class WeekPicker extends Div {

    private final NativeButton previous = new NativeButton("‹");
    private final NativeButton now = new NativeButton();
    private final NativeButton next = new NativeButton("›");
    private SalesWeek shown = SalesWeek.EARLIEST;
    private SalesWeek running = SalesWeek.EARLIEST;

    public WeekPicker(Consumer<SalesWeek> onPick) {
        addClassName("week-picker");
        previous.setAriaLabel(getTranslation("week.previous"));
        next.setAriaLabel(getTranslation("week.next"));
        now.setText(getTranslation("week.this"));
        Runnable back = () -> onPick.accept(shown.previous());
        Runnable home = () -> onPick.accept(running);
        Runnable forth = () -> onPick.accept(shown.next());
        previous.addClickListener(click -> back.run());
        now.addClickListener(click -> home.run());
        next.addClickListener(click -> forth.run());
        add(previous, now, next);
        Shortcuts.addShortcutListener(this, back::run, Key.ARROW_LEFT, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, home::run, Key.HOME, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, forth::run, Key.ARROW_RIGHT, KeyModifier.ALT);
    }

    public void show(SalesWeek week, SalesWeek thisWeek) {
        shown = week;
        running = thisWeek;
        previous.setEnabled(week.isAfter(SalesWeek.EARLIEST));
        next.setEnabled(week.isBefore(SalesWeek.LATEST));
        now.setEnabled(!week.equals(thisWeek));
    }
}
