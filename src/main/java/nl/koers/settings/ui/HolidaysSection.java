package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.kernel.Outcome;
import nl.koers.team.PublicHolidays;
import nl.koers.team.model.Holiday;

/** On which public holidays nobody works. */
final class HolidaysSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();
    private final Map<String, Checkbox> switches = new HashMap<>();
    private final Answer answer = new Answer();

    HolidaysSection(SettingsDesk desk) {
        this.desk = desk;
        var year = desk.today().getYear();
        var days = desk.holidays().of(year).stream()
                .collect(Collectors.toMap(
                        Holiday::key, holiday -> texts.formats().day(holiday.day())));
        var list = new Div();
        list.addClassName("holidays");
        for (var key : PublicHolidays.KEYS) {
            var box = new Checkbox(getTranslation("holiday." + key));
            box.setHelperText(days.getOrDefault(key, ""));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    ask(key, change.getValue());
                }
            });
            switches.put(key, box);
            list.add(box);
        }
        getContent()
                .add(Cards.of(
                        getTranslation("settings.part.HOLIDAYS"),
                        getTranslation("settings.holidays.text", Integer.toString(year)),
                        list,
                        answer));
        refresh();
    }

    @Override
    public void refresh() {
        var observed = desk.profile().observedHolidays();
        switches.forEach((key, box) -> box.setValue(observed.contains(key)));
    }

    private void ask(String key, boolean observed) {
        answer.clear();
        new EffectDialog(
                        getTranslation("holiday." + key),
                        desk.preview().ofHoliday(desk.team(), key, observed),
                        desk.today().getYear(),
                        () -> tell(desk.settings().observe(desk.team(), key, observed)),
                        this::refresh)
                .open();
    }

    private void tell(Outcome<?> outcome) {
        answer.tell(outcome);
        refresh();
    }
}
