package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;
import nl.koers.kernel.AppointmentId;

/** The appointments of the week by day and time. Lines that stay are changed in place. */
class AppointmentList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("week.empty"));
    private final Button copy;
    private final Map<AppointmentId, AppointmentLine> lines = new LinkedHashMap<>();
    private final Supplier<WeekDesk> desk;
    private final Consumer<Appointment> onRequest;

    AppointmentList(Supplier<WeekDesk> desk, Consumer<Appointment> onRequest) {
        this.onRequest = onRequest;
        this.desk = desk;
        addClassNames("card", "appointments");
        empty.addClassName("muted");
        list.getElement().setAttribute("aria-label", getTranslation("week.appointments"));
        copy = new Button(getTranslation("week.copy"), click -> desk.get().copyLastWeek());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        add(empty, list, copy);
    }

    void show(List<Appointment> appointments, WeekScope scope, WeekTexts texts) {
        var ids = appointments.stream().map(Appointment::id).toList();
        if (!List.copyOf(lines.keySet()).equals(ids)) {
            var kept = new LinkedHashMap<AppointmentId, AppointmentLine>();
            ids.forEach(id -> kept.put(id, lines.getOrDefault(id, line())));
            lines.clear();
            lines.putAll(kept);
            list.removeAll();
            lines.values().forEach(list::add);
        }
        appointments.forEach(appointment -> {
            var line = lines.get(appointment.id());
            if (line != null) {
                line.show(appointment, scope, texts);
            }
        });
        list.setVisible(!appointments.isEmpty());
        empty.setVisible(appointments.isEmpty());
        copy.setVisible(scope.isWritable());
    }

    private AppointmentLine line() {
        return new AppointmentLine(
                appointment -> desk.get().become(appointment, State.HELD),
                onRequest,
                appointment -> new ActionSheet(desk.get(), appointment).open());
    }
}
