package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.exchange.model.ValueQuestion;

/** The third step, only where it is needed: what values mean that Koers does not know, each once for the whole file. */
final class ValuesStep extends Composite<Div> implements StepProblem {

    private final Map<ValueQuestion, Select<String>> answers = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    ValuesStep(List<ValueQuestion> questions, ValueLabels labels, Consumer<ValueChoices> onChosen, Runnable onBack) {
        var grid = new Div();
        grid.addClassName("import-columns");
        for (var question : questions) {
            var select = select(question, labels);
            answers.put(question, select);
            grid.add(select);
        }
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(getTranslation("import.values.hint"));
        hint.addClassName("muted");
        var next = new Button(getTranslation("import.look"), click -> onChosen.accept(choices()));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(next, new Button(getTranslation("import.back"), click -> onBack.run()));
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("import.step.values")), hint, grid, problem, buttons);
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
    }

    private Select<String> select(ValueQuestion question, ValueLabels labels) {
        var select = new Select<String>();
        select.setLabel(labels.question(question));
        select.setHelperText(labels.hint(question));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("import.value.skip"));
        select.setItems(question.meanings());
        select.setItemLabelGenerator(meaning ->
                meaning == null ? getTranslation("import.value.skip") : labels.of(question.field(), meaning));
        question.proposal().ifPresent(select::setValue);
        return select;
    }

    private ValueChoices choices() {
        var choices = ValueChoices.NONE;
        for (var answer : answers.entrySet()) {
            if (answer.getValue().getValue() != null) {
                choices = choices.with(
                        answer.getKey().field(),
                        answer.getKey().text(),
                        answer.getValue().getValue());
            }
        }
        return choices;
    }
}
