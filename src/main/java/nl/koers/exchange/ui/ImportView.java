package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.ui.StepList.Step;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.Outcome;

/** Takes appointments from a file or a calendar: choose, look, confirm. Until then nothing is written. */
@Route("import")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 7, title = "nav.import")
class ImportView extends Composite<Div> implements HasDynamicTitle {

    private final transient ImportDesk desk;
    private final transient ImportTexts texts = ImportTexts.here();
    private final StepList steps = new StepList();
    private final Busy busy;
    private final Div content = new Div();

    ImportView(ImportDesk desk) {
        this.desk = desk;
        this.busy = new Busy(desk.background());
        getContent().addClassNames("page", "stack", "import-page");
        getContent().add(new H1(getTranslation("nav.import")), steps, busy, content);
        chooseFile();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.import");
    }

    private void chooseFile() {
        if (desk.scope().isEmpty()) {
            var empty = new Div(new H2(texts.text("nobody")), new Paragraph(texts.text("nobody.text")));
            empty.addClassNames("card", "empty");
            show(Step.FILE, empty);
            return;
        }
        show(Step.FILE, new FileStep(desk, this::read));
    }

    private void read(Source source, ImportScope scope, Weeks weeks, byte[] file) {
        switch (source) {
            case TABLE ->
                busy.during(
                        texts.text("busy.reading"),
                        () -> desk.imports().columns(scope, file),
                        reading -> or(reading, columns -> chooseColumns(scope, file, columns)));
            case CALENDAR -> {
                var period = weeks.around(desk.thisWeek());
                var rep = scope.rep().orElseThrow();
                busy.during(
                        texts.text("busy.reading"),
                        () -> desk.calendars().preview(scope.team(), rep, file, period),
                        reading -> or(reading, preview -> choosePicks(scope, preview)));
            }
        }
    }

    private void chooseColumns(ImportScope scope, byte[] file, FileColumns columns) {
        show(Step.COLUMNS, new ColumnsStep(columns, choices -> look(scope, file, columns, choices), this::chooseFile));
    }

    private void look(ImportScope scope, byte[] file, FileColumns columns, ImportChoices choices) {
        busy.during(
                texts.text("busy.comparing"),
                () -> desk.imports().preview(scope, file, choices),
                reading -> or(reading, preview -> showPreview(scope, file, columns, choices, preview)));
    }

    private void showPreview(
            ImportScope scope, byte[] file, FileColumns columns, ImportChoices choices, Preview preview) {
        show(Step.PREVIEW, new PreviewStep(preview, choices.reason(), desk.isManager(), new Decision(scope) {
            @Override
            public void lookAgain(String reason) {
                look(scope, file, columns, choices.because(reason));
            }

            @Override
            public void back() {
                chooseColumns(scope, file, columns);
            }
        }));
    }

    private void choosePicks(ImportScope scope, CalendarPreview preview) {
        show(Step.PREVIEW, new CalendarStep(preview, new Decision(scope)));
    }

    private void confirm(ImportScope scope, List<Draft> added, List<Fate.Changed> changed, String reason) {
        busy.during(
                texts.text("busy.writing"), () -> desk.imports().confirm(scope, added, changed, reason), outcome -> {
                    switch (outcome) {
                        case Outcome.Saved<ImportDone> saved ->
                            show(Step.DONE, new DoneStep(saved.value(), this::chooseFile));
                        case Outcome.Conflict<ImportDone> conflict -> problem(conflict.who());
                        case Outcome.Rejected<ImportDone> rejected -> problem(texts.sentence(rejected.reason()));
                    }
                });
    }

    private <T> void or(Reading<T> reading, Consumer<T> next) {
        switch (reading) {
            case Reading.Parsed<T> parsed -> next.accept(parsed.value());
            case Reading.Refused<T> refused -> problem(texts.sentence(refused.reason()));
        }
    }

    private void problem(String sentence) {
        content.getChildren().forEach(step -> {
            if (step instanceof StepProblem shown) {
                shown.problem(sentence);
            }
        });
    }

    private void show(Step step, Component shown) {
        steps.at(step);
        content.removeAll();
        content.add(shown);
    }

    private class Decision implements PreviewStep.OnDecision {

        private final ImportScope scope;

        Decision(ImportScope scope) {
            this.scope = scope;
        }

        @Override
        public void confirm(List<Draft> added, List<Fate.Changed> changed, String reason) {
            ImportView.this.confirm(scope, added, changed, reason);
        }

        @Override
        public void lookAgain(String reason) {}

        @Override
        public void back() {
            chooseFile();
        }
    }
}
