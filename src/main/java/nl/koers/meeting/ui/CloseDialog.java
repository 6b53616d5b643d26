package nl.koers.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.koers.meeting.AgendaPoint;
import nl.koers.meeting.model.PointKind;

/** Says what closing does, and in one quiet line what was left out. Nothing has to be done first. */
final class CloseDialog extends Dialog {

    CloseDialog(MeetingDesk desk) {
        addClassName("sheet");
        setHeaderTitle(getTranslation("close.title"));
        var week = Integer.toString(desk.meeting().week().orElseThrow().number());
        var content = new Div(new Paragraph(getTranslation("close.text", week)));
        content.addClassNames("stack", "sheet-content");
        var skipped = skipped(desk);
        if (!skipped.isEmpty()) {
            content.add(Ui.hint(getTranslation("close.skipped", skipped)));
        }
        add(content);
        getFooter()
                .add(
                        Ui.quiet(getTranslation("close.go-on"), this::close),
                        Ui.main(getTranslation("close.close"), () -> {
                            var meeting = desk.meeting().id();
                            if (desk.tell(desk.services().end().close(desk.team(), meeting))) {
                                close();
                                UI.getCurrent().navigate(MinutesView.class, meeting.value());
                            }
                        }));
    }

    private static String skipped(MeetingDesk desk) {
        return desk.meeting().agenda().stream()
                .filter(point -> !point.hadTurn() && point.item().kind() != PointKind.CLOSE)
                .map((AgendaPoint point) -> desk.texts().point(point))
                .collect(Collectors.joining(", "));
    }
}
