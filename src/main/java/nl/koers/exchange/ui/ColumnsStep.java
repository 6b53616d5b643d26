package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.Excerpt;
import nl.koers.exchange.model.Field;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.team.model.Kind;
import nl.koers.uikit.Formats;

/** The second step: what each column holds. What was recognised is filled in already. */
final class ColumnsStep extends Composite<Div> implements StepProblem {

    private static final int NONE = -1;

    private final Map<Field, Select<Integer>> fields = new EnumMap<>(Field.class);
    private final Select<Optional<DateOrder>> order = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final Paragraph problem = new Paragraph();

    private final Button next = new Button();
    private final Button back = new Button();

    /**
     * For one file.
     *
     * @param onOther goes on when its lines are something else
     */
    ColumnsStep(String name, FileColumns columns, List<Subject> subjects, Consumer<FileColumns> onOther) {
        var grid = new Div();
        grid.addClassName("import-columns");
        for (var field : columns.subject().fields()) {
            var select = select(field, columns);
            fields.put(field, select);
            if (!field.isDayOfWeek() || columns.recognised().column(field).isPresent()) {
                grid.add(select);
            }
        }
        order.setLabel(getTranslation("import.order"));
        order.setItems(List.of(Optional.empty(), Optional.of(DateOrder.DAY_FIRST), Optional.of(DateOrder.MONTH_FIRST)));
        order.setItemLabelGenerator(each ->
                getTranslation("import.order." + each.map(DateOrder::name).orElse("DETECT")));
        order.setValue(columns.order());
        order.setVisible(columns.order().isPresent() || columns.datesAreNumbers());
        kind.setLabel(getTranslation("import.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("import.kind." + each));
        kind.setValue(Kind.VISIT);
        kind.setVisible(columns.subject() == Subject.APPOINTMENT);
        grid.add(order, kind);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        next.setText(getTranslation("import.look"));
        back.setText(getTranslation("import.back"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(next, back);
        buttons.addClassName("row");
        var rows = new Paragraph(getTranslation("import.columns.rows", name, columns.rows()));
        rows.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("import.step.columns")),
                        rows,
                        new FileRemarks(columns),
                        what(columns, subjects, onOther),
                        grid,
                        problem,
                        buttons);
    }

    void onChosen(FileColumns columns, Consumer<ImportChoices> chosen) {
        next.addClickListener(click -> chosen.accept(choices(columns)));
    }

    /** Where other files wait, this one is left out. */
    void onSkip(Runnable goOn) {
        back.setText(getTranslation("import.skip"));
        onBack(goOn);
    }

    void onBack(Runnable goBack) {
        back.addClickListener(click -> goBack.run());
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
        order.setVisible(true);
    }

    private ImportChoices choices(FileColumns columns) {
        var mapping = new EnumMap<Field, Integer>(Field.class);
        fields.forEach((field, select) -> {
            if (select.getValue() != NONE) {
                mapping.put(field, select.getValue());
            }
        });
        return columns.choices(new ImportChoices(
                "", new ColumnMapping(mapping), order.getValue(), kind.getValue(), ValueChoices.NONE, ""));
    }

    private Select<Subject> what(FileColumns columns, List<Subject> subjects, Consumer<FileColumns> onOther) {
        var what = new Select<Subject>();
        what.setLabel(getTranslation("import.subject"));
        what.setItems(subjects);
        what.setItemLabelGenerator(each -> getTranslation("import.subject." + each));
        what.setValue(columns.subject());
        what.addValueChangeListener(change -> onOther.accept(columns.as(change.getValue())));
        return what;
    }

    private Select<Integer> select(Field field, FileColumns columns) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("import.field." + field));
        select.setItems(IntStream.range(NONE, columns.header().size()).boxed().toList());
        select.setItemLabelGenerator(
                column -> column == NONE ? getTranslation("import.column.none") : name(columns, column));
        select.addValueChangeListener(
                change -> select.setHelperText(change.getValue() == NONE ? "" : sample(columns, change.getValue())));
        select.setValue(columns.recognised().column(field).orElse(NONE));
        return select;
    }

    private String name(FileColumns columns, int column) {
        var name = Excerpt.of(columns.header().get(column));
        return name.isEmpty() ? getTranslation("import.column.number", column + 1) : name;
    }

    /** Excel keeps days as numbers; they are shown as people write them. */
    private String written(String text) {
        try {
            return new Formats(getLocale()).date(LocalDate.parse(text));
        } catch (DateTimeParseException other) {
            return text;
        }
    }

    private String sample(FileColumns columns, int column) {
        return columns.samples().stream()
                .map(row -> Excerpt.of(row.cell(column)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(2)
                .map(this::written)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
