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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineFate;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;

/** The third step: every line's fate, before anything is written. */
final class PreviewStep<T extends Told<T>> extends Composite<Div> implements StepProblem {

    /** What somebody decides about a preview. */
    interface OnDecision<T> {

        void confirm(List<T> added, List<Fate.Changed<T>> changed, String reason);

        default void lookAgain(String reason) {}

        /** Leaves this file out, where others wait. */
        default Optional<Runnable> skip() {
            return Optional.empty();
        }

        void back();
    }

    private final Grid<LineFate<T>> grid = new Grid<>();
    private final RadioButtonGroup<PreviewFilter> filter = new RadioButtonGroup<>();
    private final Checkbox update = new Checkbox();
    private final TextField reason = new TextField();
    private final Button confirm = new Button();
    private final Paragraph problem = new Paragraph();
    private final transient ImportTexts texts = ImportTexts.here();
    private final transient Intake<T> intake;
    private final transient Preview<T> preview;

    PreviewStep(Preview<T> preview, Intake<T> intake, boolean asksReason, String givenReason, OnDecision<T> decision) {
        this.preview = preview;
        this.intake = intake;
        var changes = preview.changed();
        update.setLabel(texts.of(subject(), "update", changes.size()));
        update.setValue(true);
        update.setVisible(!changes.isEmpty());
        update.addValueChangeListener(change -> adapt());
        filter.setLabel(texts.text("filter"));
        filter.setItems(PreviewFilter.those(each -> count(each) > 0));
        filter.setItemLabelGenerator(each -> texts.text("filter." + each, count(each)));
        filter.addValueChangeListener(change -> grid.setItems(lines(change.getValue())));
        filter.setValue(PreviewFilter.ALL);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        reason.setValue(givenReason);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(
                click -> decision.confirm(preview.added(), update.getValue() ? changes : List.of(), reason.getValue()));
        var buttons = new Div(confirm, new Button(texts.text("back"), click -> decision.back()));
        buttons.addClassName("row");
        decision.skip().ifPresent(goOn -> buttons.add(new Button(texts.text("skip"), click -> goOn.run())));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(texts.text("step.preview")), promise(), filter, table(), update);
        if (asksReason) {
            getContent().add(reasonRow(decision));
        }
        getContent().add(problem, buttons);
        adapt();
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
        adapt();
    }

    private Paragraph promise() {
        var promise = new Paragraph(texts.text("promise"));
        promise.addClassName("muted");
        return promise;
    }

    /** Closed weeks ask a manager for a reason (N10); with it the lines are looked at again. */
    private Div reasonRow(OnDecision<T> decision) {
        reason.setLabel(texts.text("reason"));
        reason.setHelperText(texts.text("reason.hint"));
        var again = new Button(texts.text("look-again"), click -> decision.lookAgain(reason.getValue()));
        var row = new Div(reason, again);
        row.addClassNames("row", "import-reason");
        return row;
    }

    private Grid<LineFate<T>> table() {
        grid.addColumn(LineFate::line)
                .setHeader(texts.text("line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(line -> what(line.fate()))
                .setHeader(texts.of(subject(), "line"))
                .setFlexGrow(3);
        grid.addComponentColumn(line -> FateCell.of(line.fate(), texts, intake, preview.names()))
                .setHeader(texts.text("becomes"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(preview.lines().size() <= 10);
        grid.addClassName("import-lines");
        return grid;
    }

    private Component what(Fate<T> fate) {
        return switch (fate) {
            case Fate.New<T>(var draft) -> told(draft);
            case Fate.Same<T>(var draft) -> told(draft);
            case Fate.Changed<T> changed -> told(changed.before());
            case Fate.Refused<T> refused ->
                refused.draft().map(this::told).orElseGet(() -> cell(new Span(refused.text())));
        };
    }

    private Component told(T draft) {
        var details = new Span(ImportTexts.joined(intake.details(draft), whose(draft)));
        details.addClassName("why");
        return cell(new Span(draft.name().isEmpty() ? texts.text("who.team") : draft.name()), details);
    }

    private String whose(T draft) {
        return draft.whose()
                .filter(rep -> subject().namesCustomers() && preview.names().size() > 1)
                .map(rep -> preview.names().getOrDefault(rep, ""))
                .orElse("");
    }

    private Subject subject() {
        return intake.lines().subject();
    }

    private static Component cell(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("import-cell");
        return cell;
    }

    private void adapt() {
        var number =
                preview.added().size() + (update.getValue() ? preview.changed().size() : 0);
        confirm.setText(texts.of(subject(), "confirm", number));
        confirm.setEnabled(number > 0);
    }

    private List<LineFate<T>> lines(PreviewFilter shown) {
        return preview.lines().stream().filter(line -> shown.shows(line.fate())).toList();
    }

    private int count(PreviewFilter each) {
        return lines(each).size();
    }
}
