package nl.koers.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.TeamPerson;
import nl.koers.meeting.model.Who;
import nl.koers.uikit.DayPicker;

/** Asks who does what, and by when. */
final class ActionDialog extends Dialog {

    private static final int DAYS = 7;

    private final TextField what = new TextField(getTranslation("action.what"));
    private final ComboBox<TeamPerson> owner = new ComboBox<>(getTranslation("action.owner"));
    private final DayPicker due = new DayPicker(getTranslation("action.by"));

    ActionDialog(MeetingDesk desk, String title, Optional<Who> who, Optional<NewAction.From> from) {
        addClassName("sheet");
        setHeaderTitle(title);
        what.setWidthFull();
        what.setAutofocus(true);
        var people = desk.people();
        owner.setItems(people);
        owner.setItemLabelGenerator(TeamPerson::name);
        owner.setRequiredIndicatorVisible(true);
        people.stream()
                .filter(person -> who.map(person.who()::equals).orElseGet(() -> desk.isMe(person)))
                .findFirst()
                .ifPresent(owner::setValue);
        due.setValue(desk.today().plusDays(DAYS));
        var content = new Div(what, owner, due);
        content.addClassNames("stack", "sheet-content");
        add(content);
        getFooter()
                .add(
                        Ui.quiet(getTranslation("day.cancel"), this::close),
                        Ui.main(getTranslation("action.make"), () -> make(desk, from)));
    }

    /** The same with words that stand already. */
    ActionDialog with(String text) {
        what.setValue(text);
        return this;
    }

    ActionDialog by(LocalDate day) {
        due.setValue(day);
        return this;
    }

    private void make(MeetingDesk desk, Optional<NewAction.From> from) {
        var person = owner.getOptionalValue();
        var day = due.getOptionalValue();
        if (person.isEmpty() || day.isEmpty()) {
            desk.problem(getTranslation("action.incomplete"));
            return;
        }
        Optional<MeetingId> meeting = Optional.of(desk.meeting().id());
        var wanted = new NewAction(what.getValue(), person.get().who(), day.get(), meeting, from);
        if (desk.tell(desk.services().actions().add(desk.team(), wanted))) {
            close();
        }
    }
}
