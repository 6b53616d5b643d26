package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.koers.kernel.RepId;
import nl.koers.meeting.RepPromise;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.PromiseAndDeed.Ending;

/** One rep: the promise and the deed of the week that is looked at, and the promise of the week to come. */
final class PromiseRow extends ListItem implements Rows.Row<RepPromise> {

    private final MeetingDesk desk;
    private final Span name = Ui.span("name", "");
    private final Div last = Ui.div("why");
    private final Div next = Ui.div("promise-next");
    private final Button make;
    private transient RepPromise promise;

    PromiseRow(MeetingDesk desk, RepPromise first) {
        this.desk = desk;
        this.promise = first;
        make = new Button("", click -> new PromiseDialog(desk, promise).open());
        add(Ui.div("who", name, last), next, make);
    }

    @Override
    public void show(RepPromise now) {
        promise = now;
        var texts = desk.texts();
        name.setText(now.name());
        last.removeAll();
        showLast();
        next.removeAll();
        now.next()
                .ifPresentOrElse(
                        made -> next.add(
                                Ui.span("num counted", Integer.toString(made.appointments())),
                                Ui.span("why", String.join(", ", now.named(made.customers())))),
                        () -> next.add(Ui.span("muted", texts.text("promise.none"))));
        var label = texts.text(now.next().isPresent() ? "promise.change" : "promise.make");
        make.setText(label);
        make.setAriaLabel(label + ": " + now.name());
        make.setVisible(desk.isOpen() && mayPromise(now.rep()));
    }

    @Override
    public Component component() {
        return this;
    }

    /** Each week by its number: of the one that is over the promise and the deed, of the one that runs the promise. */
    private void showLast() {
        var texts = desk.texts();
        var ending = promise.last().ending();
        var week = Integer.toString(promise.lastWeek().number());
        var done = promise.last().done();
        promise.last()
                .promised()
                .map(Commitment::appointments)
                .ifPresentOrElse(
                        number -> last.add(
                                Ui.span(
                                        "tag " + tag(ending),
                                        sign(ending) + " " + texts.text("promise.ending." + ending)),
                                new Span(texts.text("promise.last", week, number, done))),
                        () -> last.add(new Span(texts.text("promise.last.none", week, done))));
        var missed = promise.named(promise.last().missed());
        if (!missed.isEmpty()) {
            last.add(new Span(texts.text("promise.missed", String.join(", ", missed))));
        }
        promise.running()
                .ifPresent(made -> last.add(new Span(texts.text(
                        "promise.running",
                        Integer.toString(promise.lastWeek().next().number()),
                        made.appointments()))));
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
