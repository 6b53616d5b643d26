package nl.koers.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.Series;

/** Asks when the team meets every week, and how long for each of the fixed points; zero leaves a point out. */
final class SeriesDialog extends Dialog {

    private static final Series FIRST = Series.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    private static final Duration STEP = Duration.ofMinutes(15);

    private final MeetingDesk desk;
    private final Optional<Series> seen;
    private final Select<DayOfWeek> weekday = new Select<>();
    private final TimePicker time = new TimePicker(getTranslation("series.time"));
    private final Checkbox dayAfter = new Checkbox(getTranslation("series.day-after"));
    private final Map<AgendaItem, IntegerField> minutes = new LinkedHashMap<>();

    SeriesDialog(MeetingDesk desk, Optional<Series> seen) {
        this.desk = desk;
        this.seen = seen;
        addClassName("sheet");
        setHeaderTitle(getTranslation("series.title"));
        var start = seen.orElse(FIRST);
        var locale = desk.texts().words().locale();
        weekday.setLabel(getTranslation("series.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        weekday.setValue(start.weekday());
        time.setLocale(locale);
        time.setStep(STEP);
        time.setValue(start.time());
        dayAfter.setValue(start.dayAfterHoliday());
        var fields = Ui.div("series-points");
        template(start).forEach(item -> fields.add(field(item, start.agenda().contains(item))));
        var content = new Div(Ui.div("row", weekday, time), dayAfter, new H3(getTranslation("series.agenda")), fields);
        content.addClassNames("stack", "sheet-content");
        add(content);
        if (seen.isPresent()) {
            getFooter().add(Ui.quiet(getTranslation("series.stop"), () -> save(Optional.empty())));
        }
        getFooter()
                .add(
                        Ui.quiet(getTranslation("day.cancel"), this::close),
                        Ui.main(getTranslation("meeting.save"), this::save));
    }

    /** The team's points, and the fixed ones that it left out. */
    private static List<AgendaItem> template(Series series) {
        var items = new ArrayList<>(series.agenda());
        Series.FIRST_AGENDA.stream()
                .filter(fixed -> items.stream().noneMatch(item -> item.kind() == fixed.kind()))
                .forEach(items::add);
        return items;
    }

    private IntegerField field(AgendaItem item, boolean chosen) {
        var field = new IntegerField(desk.texts().item(item));
        field.setMin(0);
        field.setMax(AgendaItem.MOST_MINUTES);
        field.setStepButtonsVisible(true);
        field.setValue(chosen ? item.minutes() : 0);
        field.setSuffixComponent(Ui.span("why", getTranslation("series.minutes")));
        minutes.put(item, field);
        return field;
    }

    private void save() {
        var moment = time.getOptionalValue();
        if (moment.isEmpty()) {
            desk.problem(getTranslation("series.time-missing"));
            return;
        }
        var agenda = minutes.entrySet().stream()
                .filter(entry -> entry.getValue().getOptionalValue().orElse(0) > 0)
                .map(entry -> new AgendaItem(
                        entry.getKey().kind(),
                        entry.getKey().title(),
                        entry.getValue().getValue()))
                .toList();
        save(Optional.of(new Series(weekday.getValue(), moment.get(), dayAfter.getValue(), agenda)));
    }

    private void save(Optional<Series> wanted) {
        if (desk.tell(desk.services().series().set(desk.team(), seen, wanted))) {
            close();
        }
    }
}
