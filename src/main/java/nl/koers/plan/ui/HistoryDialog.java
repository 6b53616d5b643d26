package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.koers.plan.model.Difference;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.uikit.DayPicker;

/** The history of the whole plan or of one value: look at it as it was, compare two days, take something back (P7). */
final class HistoryDialog extends Dialog {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final Div differences = new Div();

    private HistoryDialog(PlanDesk desk, String title) {
        this.desk = desk;
        this.texts = desk.texts();
        setHeaderTitle(title);
        addClassName("plan-dialog");
        getFooter().add(new Button(texts.text("shell.close"), click -> close()));
    }

    static void ofValue(PlanDesk desk, ItemId item, Field field) {
        var dialog = new HistoryDialog(
                desk,
                desk.texts().name(desk.page(), desk.item(item)) + " · "
                        + desk.texts().field(field));
        dialog.add(new HistoryList(desk, Optional.of(item), Optional.of(field)));
        dialog.open();
    }

    /**
     * Of the whole plan.
     *
     * @param onDay goes to the plan as it was on a day
     */
    static void ofPlan(PlanDesk desk, Consumer<LocalDate> onDay) {
        var dialog = new HistoryDialog(desk, desk.texts().text("plan.history"));
        dialog.add(dialog.moments(onDay), new HistoryList(desk, Optional.empty(), Optional.empty()));
        dialog.open();
    }

    private Div moments(Consumer<LocalDate> onDay) {
        var today = desk.page().today();
        var period = desk.page().plan().period();
        var from = new DayPicker(texts.text("plan.history.from"));
        from.setValue(today.minusWeeks(4).isBefore(period.first()) ? period.first() : today.minusWeeks(4));
        var to = new DayPicker(texts.text("plan.history.to"));
        to.setValue(today);
        from.setMax(today);
        to.setMax(today);
        var see = new Button(
                texts.text("plan.history.see"),
                click -> Optional.ofNullable(from.getValue()).ifPresent(day -> {
                    close();
                    onDay.accept(day);
                }));
        var compare = new Button(texts.text("plan.history.compare"), click -> {
            if (!from.isEmpty() && !to.isEmpty()) {
                compare(from.getValue(), to.getValue());
            }
        });
        var pickers = new Div(from, to, see, compare);
        pickers.addClassNames("row", "history-moments");
        differences.addClassName("differences");
        return new Div(pickers, differences);
    }

    private void compare(LocalDate from, LocalDate to) {
        differences.removeAll();
        var isTurned = to.isBefore(from);
        var found = desk
                .services()
                .plans()
                .between(desk.team(), desk.page().id(), isTurned ? to : from, isTurned ? from : to)
                .differences()
                .stream()
                .filter(difference ->
                        !(difference instanceof Difference.Changed changed) || ChangeWords.isTold(changed.field()))
                .toList();
        differences.add(new H3(texts.text("plan.history.differences", found.size())));
        if (found.isEmpty()) {
            differences.add(new Paragraph(texts.text("plan.history.same")));
        }
        desk.know(
                Field.CUSTOMERS,
                found.stream()
                        .flatMap(difference ->
                                difference instanceof Difference.Changed changed && changed.field() == Field.CUSTOMERS
                                        ? Stream.of(changed.before(), changed.after())
                                        : Stream.empty()));
        found.forEach(difference -> differences.add(row(difference)));
    }

    private Div row(Difference difference) {
        var name = new Span(texts.name(desk.page(), difference.item()));
        name.addClassName("change-name");
        var row = new Div(name);
        row.addClassName("change");
        switch (difference) {
            case Difference.Added added -> row.add(new Span(texts.text("plan.change.added")));
            case Difference.Removed removed -> row.add(new Span(texts.text("plan.change.removed")));
            case Difference.Changed(var item, var field, var before, var after) ->
                row.add(new Span(texts.field(field) + ":"), ChangeWords.values(desk, item, field, before, after));
        }
        return row;
    }
}
