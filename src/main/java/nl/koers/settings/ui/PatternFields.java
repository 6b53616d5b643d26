package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/** Seven days, each a button that goes from a full day to half a day to none. */
final class PatternFields implements ValueFields<WeekPattern> {

    private final SettingsTexts texts = SettingsTexts.here();
    private final Map<DayOfWeek, NativeButton> buttons = new EnumMap<>(DayOfWeek.class);
    private final Span sum = new Span();
    private final Div fields = new Div();
    private final List<Runnable> listeners = new ArrayList<>();
    private WeekPattern pattern = WeekPattern.MONDAY_TO_FRIDAY;

    PatternFields() {
        var days = new Div();
        days.addClassName("pattern");
        for (var day : DayOfWeek.values()) {
            var button = new NativeButton();
            button.addClickListener(click -> change(day));
            buttons.put(day, button);
            days.add(button);
        }
        sum.getElement().setAttribute("aria-live", "polite");
        fields.addClassName("stack");
        fields.add(days, sum);
        show(pattern);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(WeekPattern value) {
        pattern = value;
        buttons.forEach((day, button) -> draw(button, day, value.on(day)));
        sum.setText(texts.pattern(value));
    }

    @Override
    public Optional<WeekPattern> read() {
        return Optional.of(pattern);
    }

    @Override
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    private void change(DayOfWeek day) {
        show(pattern.with(day, next(pattern.on(day))));
        listeners.forEach(Runnable::run);
    }

    static DayPart next(DayPart part) {
        return switch (part) {
            case FULL -> DayPart.HALF;
            case HALF -> DayPart.NONE;
            case NONE -> DayPart.FULL;
        };
    }

    private void draw(NativeButton button, DayOfWeek day, DayPart part) {
        button.setText(texts.shortDay(day));
        button.setClassName("day day-" + part.name().toLowerCase(Locale.ROOT));
        button.setAriaLabel(texts.longDay(day) + ": " + texts.words().text("settings.pattern." + part));
    }
}
