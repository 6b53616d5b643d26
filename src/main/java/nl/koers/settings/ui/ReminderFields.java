package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import nl.koers.reminder.ReminderMoment;

/** When the team wants its reminders by mail. */
final class ReminderFields extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient SettingsDesk desk;
    private final Select<DayOfWeek> weekday = new Select<>();
    private final TimePicker time = new TimePicker(getTranslation("settings.reminder.time"));

    ReminderFields(SettingsDesk desk) {
        this.desk = desk;
        var moment = desk.reminders().of(desk.team());
        var locale = SettingsTexts.here().formats().locale();
        weekday.setLabel(getTranslation("settings.reminder.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, locale));
        weekday.setValue(moment.weekday());
        time.setLocale(locale);
        time.setStep(STEP);
        time.setValue(moment.time());
        weekday.addValueChangeListener(change -> save());
        time.addValueChangeListener(change -> save());
        getContent()
                .add(Cards.of(
                        getTranslation("settings.reminder"),
                        getTranslation("settings.reminder.text"),
                        Cards.row(weekday, time)));
    }

    private void save() {
        if (time.getValue() != null) {
            desk.reminders().set(desk.team(), new ReminderMoment(weekday.getValue(), time.getValue()));
        }
    }
}
