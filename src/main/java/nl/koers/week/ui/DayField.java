package nl.koers.week.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.kernel.SalesWeek;
import nl.koers.uikit.Chips;
import nl.koers.uikit.DayPicker;

/** On which day: one tap within the week, or any other. */
class DayField extends Div {

    private final Chips<LocalDate> week;
    private final DayPicker other = new DayPicker(getTranslation("week.day.other"));
    private final Consumer<LocalDate> onChoose;
    private LocalDate day;

    DayField(SalesWeek shown, LocalDate first, WeekTexts texts, Consumer<LocalDate> onChoose) {
        this.onChoose = onChoose;
        addClassName("choice");
        day = first;
        week = new Chips<>(getTranslation("week.day"), shown.days().toList(), texts::shortDay, chosen -> {
            other.clear();
            take(chosen);
        });
        other.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(picked -> change.isFromClient())
                .ifPresent(picked -> {
                    week.choose(picked);
                    take(picked);
                }));
        week.addClassName("day-chips");
        add(new H3(getTranslation("week.day")), week);
        week.choose(first);
        if (!shown.contains(first)) {
            other.setValue(first);
        }
    }

    /** For days outside the week; stands elsewhere on the sheet. */
    DayPicker other() {
        return other;
    }

    LocalDate day() {
        return day;
    }

    private void take(LocalDate chosen) {
        day = chosen;
        onChoose.accept(chosen);
    }
}
