package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.exchange.ImportScope;
import nl.koers.kernel.RepId;

/** The first step: what, for whom, which weeks, which file. */
final class FileStep extends Composite<Div> implements StepProblem {

    /** Goes on with files. */
    interface OnFile {
        void accept(Source source, ImportScope scope, Weeks weeks, List<Given> files);
    }

    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>();
    private final Select<Optional<RepId>> who = new Select<>();
    private final Select<Weeks> weeks = new Select<>();
    private final Paragraph hint = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final boolean isTeamKnown;
    private final transient ImportDesk desk;
    private final transient FileUpload upload;

    FileStep(ImportDesk desk, OnFile onFile) {
        this.desk = desk;
        source.setLabel(getTranslation("import.source"));
        source.setItems(desk.self().isPresent() ? List.of(Source.values()) : List.of(Source.FILES));
        source.setItemLabelGenerator(each -> getTranslation("import.source." + each));
        weeks.setLabel(getTranslation("import.weeks"));
        weeks.setItems(Weeks.values());
        weeks.setItemLabelGenerator(each -> getTranslation("import.weeks." + each));
        weeks.setValue(Weeks.LAST_AND_NEXT_FOUR);
        isTeamKnown = offerPeople();
        hint.addClassName("muted");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        upload = new FileUpload(
                files -> onFile.accept(source.getValue(), scope(), weeks.getValue(), files), this::problem);
        source.setVisible(desk.self().isPresent());
        source.addValueChangeListener(change -> adapt());
        source.setValue(Source.FILES);
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("import.step.file")), source, who, weeks, hint, upload, problem);
    }

    /** Says why a file can't be used; another may be chosen. */
    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
        upload.clear();
    }

    /** Answers whether there is anybody to choose: a new team begins with a list of its people. */
    private boolean offerPeople() {
        Map<RepId, String> names =
                desk.isManager() ? desk.imports().names(new ImportScope(desk.team(), Optional.empty())) : Map.of();
        List<Optional<RepId>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(entry -> choices.add(Optional.of(entry.getKey())));
        who.setLabel(getTranslation("import.who"));
        who.setItems(choices);
        who.setItemLabelGenerator(
                rep -> rep.map(id -> names.getOrDefault(id, "")).orElseGet(() -> getTranslation("import.who.team")));
        who.setValue(Optional.empty());
        return choices.size() > 1;
    }

    private void adapt() {
        var isCalendar = source.getValue() == Source.CALENDAR;
        who.setVisible(isTeamKnown && desk.isManager() && !isCalendar);
        weeks.setVisible(isCalendar);
        hint.setText(getTranslation("import.hint." + source.getValue()));
        upload.offer(source.getValue().endings());
        problem.setText("");
    }

    private ImportScope scope() {
        var own = source.getValue() == Source.CALENDAR || !desk.isManager();
        return new ImportScope(desk.team(), own ? desk.self() : who.getValue());
    }
}
