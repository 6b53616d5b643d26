package nl.koers.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.RepPromise;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.PromiseAndDeed.Ending;

/** Everybody's promise for the coming week, beside last week's promise and deed. */
final class PromisesPart extends Part {

    private final MeetingDesk desk;
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();

    PromisesPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        list.addClassNames("promises");
        add(title, list);
        refresh();
    }

    @Override
    void refresh() {
        list.removeAll();
        desk.meeting().promisedWeek().ifPresent(this::show);
    }

    private void show(SalesWeek week) {
        title.setText(desk.texts().text("promise.week", Integer.toString(week.number())));
        desk.services().commitments().of(desk.team(), week).forEach(promise -> list.add(line(promise)));
    }

    private ListItem line(RepPromise promise) {
        var texts = desk.texts();
        var next = Ui.div("promise-next");
        promise.next()
                .ifPresentOrElse(
                        made -> next.add(
                                Ui.span("num counted", Integer.toString(made.appointments())),
                                Ui.span("why", String.join(", ", promise.named(made.customers())))),
                        () -> next.add(Ui.span("muted", texts.text("promise.none"))));
        var item = new ListItem(Ui.div("who", Ui.span("name", promise.name()), last(promise)), next);
        if (desk.isOpen() && mayPromise(promise.rep())) {
            var label = texts.text(promise.next().isPresent() ? "promise.change" : "promise.make");
            var make = new Button(label, click -> new PromiseDialog(desk, promise).open());
            make.setAriaLabel(label + ": " + promise.name());
            item.add(make);
        }
        return item;
    }

    private Div last(RepPromise promise) {
        var texts = desk.texts();
        var ending = promise.last().ending();
        var number = promise.last().promised().map(Commitment::appointments).orElse(0);
        if (ending == Ending.NONE) {
            return Ui.div(
                    "why",
                    new Span(texts.text("promise.last.none", promise.last().done())));
        }
        var line = Ui.div(
                "why",
                Ui.span("tag " + tag(ending), sign(ending) + " " + texts.text("promise.ending." + ending)),
                new Span(texts.text("promise.last", number, promise.last().done())));
        var missed = promise.named(promise.last().missed());
        if (!missed.isEmpty()) {
            line.add(new Span(texts.text("promise.missed", String.join(", ", missed))));
        }
        return line;
    }

    /** One's own, or anybody's for a manager, as with all numbers of a rep. */
    private boolean mayPromise(RepId rep) {
        return desk.me().isRep(desk.team(), rep) || desk.me().isManagerOf(desk.team());
    }

    private static String tag(Ending ending) {
        return switch (ending) {
            case KEPT -> "tag-ok";
            case PARTLY -> "tag-chance";
            case NOT_KEPT -> "tag-short";
            case NONE -> "tag-free";
        };
    }

    private static String sign(Ending ending) {
        return switch (ending) {
            case KEPT -> "●";
            case PARTLY -> "◐";
            case NOT_KEPT -> "▲";
            case NONE -> "○";
        };
    }
}
