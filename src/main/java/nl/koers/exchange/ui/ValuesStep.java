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
import java.util.stream.Stream;
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
        var next = new Button(getTranslation("import.look"), click -> choose(onChosen));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var rest = new Button(getTranslation("import.values.rest"), click -> leaveOutTheRest());
        rest.setVisible(open().count() > 1);
        var buttons = new Div(next, new Button(getTranslation("import.back"), click -> onBack.run()), rest);
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
        select.setPlaceholder(getTranslation("import.value.choose"));
        select.setItems(Stream.concat(question.meanings().stream(), Stream.of(ValueChoices.LEFT_OUT))
                .toList());
        select.setItemLabelGenerator(meaning -> labels.of(question.field(), meaning));
        question.proposal().ifPresent(select::setValue);
        return select;
    }

    /** Nothing goes on while one has no answer: lines never stay out unless somebody said so. */
    private void choose(Consumer<ValueChoices> onChosen) {
        var first = open().findFirst();
        if (first.isPresent()) {
            problem.setText(getTranslation("import.values.open", open().count()));
            first.get().focus();
        } else {
            problem.setText("");
            onChosen.accept(choices());
        }
    }

    private void leaveOutTheRest() {
        open().toList().forEach(select -> select.setValue(ValueChoices.LEFT_OUT));
    }

    private Stream<Select<String>> open() {
        return answers.values().stream().filter(Select::isEmpty);
    }

    private ValueChoices choices() {
        var choices = ValueChoices.NONE;
        for (var answer : answers.entrySet()) {
            var question = answer.getKey();
            choices = choices.with(
                    question.field(), question.text(), answer.getValue().getValue());
        }
        return choices;
    }
}
