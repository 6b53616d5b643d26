package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.MarketSignal;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.Watched;

/** What the team sees happening, with its tripwire (P5): a sentence whose words can be changed. */
final class SignalCard extends Div implements ItemPart {

    private final PlanDesk desk;
    private final ItemValues values;
    private final Span tag = new Span();
    private final Span counted = new Span();

    SignalCard(PlanDesk desk, ItemId id) {
        this.desk = desk;
        var texts = desk.texts();
        values = new ItemValues(desk, id);
        addClassNames("card", "signal");
        getElement().setAttribute("role", "listitem");
        var title = values.add(Field.TITLE, "");
        title.addClassNames("row-title", "grow");
        tag.addClassName("tag");
        var more = new NativeButton("⋯", click -> ItemSheet.open(desk, desk.item(id)));
        more.addClassName("more-button");
        more.setAriaLabel(texts.text("plan.more"));
        var head = new Div(title, tag, more);
        head.addClassName("signal-head");
        var sentence = new Div(
                new Span(texts.text("plan.signal.since")),
                values.add(Field.SINCE, texts.text("plan.hint.since")),
                new Span("· " + texts.text("plan.signal.when")),
                values.add(Field.SIDE, texts.choice(Field.SIDE, "ABOVE")),
                values.add(Field.LIMIT, texts.text("plan.hint.limit")),
                values.add(Field.WATCHED, texts.choice(Field.WATCHED, "TYPED")),
                values.add(Field.COUNTED, texts.text("plan.hint.counted")),
                counted,
                values.add(Field.NUMBER, texts.text("plan.hint.number")));
        sentence.addClassNames("signal-sentence", "tiny");
        var about = new Div(
                new Span(texts.text("plan.signal.touches")),
                values.add(Field.OBJECTIVE, texts.text("plan.hint.objective")));
        about.addClassNames("signal-sentence", "tiny");
        add(head, sentence, about);
        new Moves(desk, id).by(this);
    }

    @Override
    public void show(PlanItem item) {
        values.show(item);
        var texts = desk.texts();
        var signal = MarketSignal.of(item);
        var figures = desk.page().figures();
        var isTyped = signal.watched() == Watched.TYPED;
        values.find(Field.OBJECTIVE)
                .flatMap(Component::getParent)
                .ifPresent(about -> about.setVisible(!desk.isPast() || item.has(Field.OBJECTIVE)));
        values.find(Field.COUNTED).ifPresent(field -> field.setVisible(isTyped));
        values.find(Field.NUMBER).ifPresent(field -> field.setVisible(isTyped));
        // which number it is stands in its own words, once there are any
        values.find(Field.WATCHED).ifPresent(field -> field.setVisible(!isTyped || !item.has(Field.COUNTED)));
        signal.since()
                .ifPresent(day -> values.find(Field.SINCE)
                        .ifPresent(since -> since.show(texts.week(day), item.get(Field.SINCE))));
        values.find(Field.SIDE)
                .ifPresent(side -> side.show(
                        texts.choice(Field.SIDE, signal.side().name()),
                        signal.side().name()));
        values.find(Field.WATCHED)
                .ifPresent(watched -> watched.show(
                        texts.choice(Field.WATCHED, signal.watched().name()),
                        signal.watched().name()));
        NewText.in(
                counted,
                isTyped
                        ? texts.text("plan.signal.now")
                        : texts.text(
                                "plan.signal.now.is",
                                signal.number(figures)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("")));
        var isLit = signal.isLit(figures);
        NewText.in(tag, isLit ? "▲ " + texts.text("plan.signal.lit") : "○ " + texts.text("plan.signal.quiet"));
        tag.getElement().getClassList().set("tag-short", isLit);
        tag.getElement().getClassList().set("tag-free", !isLit);
        tag.setVisible(signal.limit().isPresent());
        getElement().getClassList().set("lit", isLit);
    }

    @Override
    public ItemValues values() {
        return values;
    }
}
