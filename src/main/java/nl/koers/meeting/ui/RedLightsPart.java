package nl.koers.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.koers.board.Standing;
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
                .map(row -> {
                    var item = new ListItem(Ui.div(
                            "grow",
                            Ui.span("what", row.name()),
                            Ui.span(
                                    "tag tag-short",
                                    Standing.STRUCTURALLY_SHORT.shape() + " "
                                            + desk.texts().text("standing." + row.standing()))));
                    if (desk.isOpen()) {
                        item.add(Ui.quiet(
                                desk.texts().text("meeting.follow-up.action"),
                                () -> new ActionDialog(
                                                desk,
                                                desk.texts().text("meeting.follow-up.action"),
                                                Optional.of(new Who.OfRep(row.rep())),
                                                Optional.of(new NewAction.From(
                                                        row.rep(),
                                                        desk.meeting().week().orElseThrow())))
                                        .open()));
                    }
                    return item;
                })
                .toList();
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
