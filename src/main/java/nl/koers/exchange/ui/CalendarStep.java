package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.ui.PreviewStep.OnDecision;

/** The rep's own calendar: what looks like a customer appointment is ticked, the rep decides. */
final class CalendarStep extends Composite<Div> implements StepProblem {

    private final transient ImportTexts texts = ImportTexts.here();
    private final transient Intake<Draft> intake;
    private final transient List<Pick> picks;
    private final Grid<Pick> grid = new Grid<>();
    private final Checkbox all = new Checkbox();
    private final Button confirm = new Button();
    private final Paragraph problem = new Paragraph();

    CalendarStep(CalendarPreview preview, Intake<Draft> intake, OnDecision<Draft> decision) {
        this.intake = intake;
        picks = preview.suggestions().stream().map(Pick::new).toList();
        all.setLabel(texts.text("calendar.all"));
        all.addValueChangeListener(change -> show());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirm(decision));
        var buttons = new Div(confirm, new Button(texts.text("back"), click -> decision.back()));
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(texts.text("step.preview")), found(), promise(), new CalendarNotes(preview, texts));
        getContent().add(all, table(), problem, buttons);
        all.setVisible(!picks.isEmpty());
        grid.setVisible(!picks.isEmpty());
        show();
        adapt();
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
        adapt();
    }

    private Paragraph found() {
        var proposed =
                picks.stream().filter(pick -> pick.proposal().isProposed()).count();
        return new Paragraph(
                picks.isEmpty()
                        ? texts.text("calendar.nothing")
                        : texts.text("calendar.found", picks.size(), proposed));
    }

    private Paragraph promise() {
        var promise = new Paragraph(texts.text("calendar.promise"));
        promise.addClassName("muted");
        return promise;
    }

    private Grid<Pick> table() {
        grid.addComponentColumn(this::tick).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::what).setHeader(texts.of(Subject.APPOINTMENT, "line"));
        grid.addComponentColumn(this::why).setHeader(texts.text("becomes"));
        grid.addClassName("import-lines");
        return grid;
    }

    private Component tick(Pick pick) {
        var tick = new Checkbox(pick.isChosen());
        tick.setAriaLabel(texts.text("calendar.take", pick.customer(), texts.when(pick.draft())));
        tick.setEnabled(pick.canBeChosen());
        tick.addValueChangeListener(change -> {
            pick.choose(change.getValue());
            adapt();
        });
        return tick;
    }

    private Component what(Pick pick) {
        var draft = pick.draft();
        var details = new Span(ImportTexts.joined(texts.when(draft), texts.how(draft), draft.note()));
        details.addClassName("why");
        var cell = new Div(pick.fate() instanceof Fate.New ? customer(pick) : new Span(pick.customer()), details);
        cell.addClassName("import-cell");
        return cell;
    }

    private Component customer(Pick pick) {
        var customer = new TextField();
        customer.setAriaLabel(texts.text("field.CUSTOMER"));
        customer.setValue(pick.customer());
        customer.setValueChangeMode(ValueChangeMode.ON_BLUR);
        customer.addValueChangeListener(change -> pick.call(change.getValue()));
        return customer;
    }

    private Component why(Pick pick) {
        return pick.fate() instanceof Fate.New
                ? new FateCell(
                        pick.fate(), texts, texts.sentence(pick.proposal().why()))
                : FateCell.of(pick.fate(), texts, intake, Map.of());
    }

    private void show() {
        grid.setItems(picks.stream()
                .filter(pick -> all.getValue() || pick.proposal().isProposed())
                .toList());
    }

    private void adapt() {
        var number = picks.stream().filter(Pick::isChosen).count();
        confirm.setText(texts.of(Subject.APPOINTMENT, "confirm", number));
        confirm.setEnabled(number > 0);
    }

    private void confirm(OnDecision<Draft> decision) {
        var changed = new ArrayList<Fate.Changed<Draft>>();
        picks.stream().filter(Pick::isChosen).map(Pick::fate).forEach(fate -> {
            if (fate instanceof Fate.Changed<Draft> change) {
                changed.add(change);
            }
        });
        var added = picks.stream()
                .filter(Pick::isChosen)
                .filter(pick -> pick.fate() instanceof Fate.New)
                .map(Pick::draft)
                .toList();
        decision.confirm(added, changed, "");
    }
}
