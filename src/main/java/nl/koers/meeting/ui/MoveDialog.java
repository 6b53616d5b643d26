package nl.koers.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.koers.meeting.ActionPoint;
import nl.koers.uikit.DayPicker;

/** Gives an action another day, and asks why it will be later. */
final class MoveDialog extends Dialog {

    private static final int DAYS = 7;

    MoveDialog(MeetingDesk desk, ActionPoint point) {
        addClassName("sheet");
        setHeaderTitle(getTranslation("action.move.title"));
        var due = new DayPicker(getTranslation("action.by"));
        due.setValue(point.action().due().plusDays(DAYS));
        var why = new TextField(getTranslation("action.why"));
        why.setWidthFull();
        why.setAutofocus(true);
        var content = new Div(new Paragraph(point.action().what()), due, why);
        content.addClassNames("stack", "sheet-content");
        add(content);
        Runnable save = () -> due.getOptionalValue()
                .map(day -> desk.services()
                        .actions()
                        .move(
                                desk.team(),
                                point.seen(),
                                Optional.of(desk.meeting().id()),
                                day,
                                why.getValue()))
                .filter(desk::tell)
                .ifPresent(saved -> close());
        getFooter()
                .add(Ui.quiet(getTranslation("day.cancel"), this::close), Ui.main(getTranslation("action.move"), save));
    }
}
