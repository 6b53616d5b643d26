package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.koers.board.Standing;
import nl.koers.board.ui.BoardTexts;
import nl.koers.kernel.RepId;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.model.Who;

/** What asks for attention: reps who are structurally short, tripwires that were crossed, actions that are late. */
final class RedLightsPart extends Part {

    private final MeetingDesk desk;
    private final Div lists = Ui.div("stack");

    RedLightsPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        add(lists);
        refresh();
    }

    @Override
    void refresh() {
        var texts = desk.texts();
        lists.removeAll();
        list("red.reps", shortReps());
        list("red.warnings", warnings());
        list("red.signals", signals());
        var late = desk.services().actions().open(desk.team()).stream()
                .filter(action -> action.action().isOverdue(desk.today()))
                .toList();
        if (!late.isEmpty()) {
            lists.add(new H3(texts.text("red.actions")), new ActionList(desk, late));
        }
        if (lists.getComponentCount() == 0) {
            lists.add(Ui.hint(texts.text("red.none")));
        }
    }

    private List<ListItem> shortReps() {
        return desk.services().numbers().of(desk.team(), desk.meeting().id()).stream()
                .flatMap(numbers -> numbers.now().rows().stream())
                .filter(row -> row.standing().equals(Standing.STRUCTURALLY_SHORT.name()))
                .map(row -> person(
                        row.rep(),
                        row.name(),
                        Ui.span(
                                "tag tag-short",
                                Standing.STRUCTURALLY_SHORT.shape() + " "
                                        + desk.texts().text("standing." + row.standing()))))
                .toList();
    }

    /** Those of whom the early warning sounds before the judgement does (F3). */
    private List<ListItem> warnings() {
        var words = BoardTexts.here();
        return desk.services().board().of(desk.team(), Optional.empty()).rows().stream()
                .flatMap(row -> row.quietAlarm().stream()
                        .map(alarm -> person(row.rep(), row.name(), Ui.span("tag tag-chance", words.alarm(alarm)))))
                .toList();
    }

    private ListItem person(RepId rep, String name, Span sign) {
        var item = new ListItem(Ui.div("grow", Ui.span("what", name), sign));
        if (desk.isOpen()) {
            item.add(Ui.quiet(
                    desk.texts().text("meeting.follow-up.action"),
                    () -> new ActionDialog(
                                    desk,
                                    desk.texts().text("meeting.follow-up.action"),
                                    Optional.of(new Who.OfRep(rep)),
                                    Optional.of(new NewAction.From(
                                            rep, desk.meeting().week().orElseThrow())))
                            .open()));
        }
        return item;
    }

    private List<ListItem> signals() {
        return desk.services().plans().agenda(desk.team()).stream()
                .flatMap(agenda -> agenda.lit().stream())
                .map(signal -> new ListItem(Ui.div(
                        "grow",
                        Ui.span("what", signal.title()),
                        Ui.span("tag tag-short", "▲ " + desk.texts().text("red.lit")))))
                .toList();
    }

    private void list(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("action-list");
            items.forEach(list::add);
            lists.add(new H3(desk.texts().text(title)), list);
        }
    }
}
