package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;

/** What may be done with one appointment. */
class ActionSheet extends Sheet {

    ActionSheet(WeekDesk desk, Appointment appointment) {
        super(desk.texts().named(appointment));
        for (var state : List.of(State.HELD, State.CANCELLED, State.NO_SHOW, State.PLANNED)) {
            var isPossible = state != State.HELD || desk.scope().mayBeHeld(appointment);
            if (appointment.state() != state && isPossible) {
                action(desk.texts().text("state." + state + ".do"), () -> desk.become(appointment, state));
            }
        }
        action(
                desk.texts().text("week.edit"),
                () -> AppointmentSheet.edit(desk, appointment).open());
    }

    private void action(String label, Runnable act) {
        var button = new Button(label, click -> {
            close();
            act.run();
        });
        button.addClassName("action");
        content().add(button);
    }
}
