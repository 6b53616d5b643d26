package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Told;
import nl.koers.exchange.ui.StepList.Step;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.Outcome;

/** Takes appointments and deals from a file, or appointments from a calendar: choose, look, confirm. Until then nothing is written. */
@Route("import")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 7, title = "nav.import")
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

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

    /** From the screen of deals one comes for deals. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("what");
        if (asked.filter("deals"::equals).isPresent()) {
            chooseFile(Source.DEALS);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.import");
    }

    private void chooseFile() {
        chooseFile(Source.TABLE);
    }

    private void chooseFile(Source source) {
        if (desk.scope().isEmpty()) {
            var empty = new Div(new H2(texts.text("nobody")), new Paragraph(texts.text("nobody.text")));
            empty.addClassNames("card", "empty");
            show(Step.FILE, empty);
            return;
        }
        show(Step.FILE, new FileStep(desk, source, this::read));
    }

    private void read(Source source, ImportScope scope, Weeks weeks, byte[] file) {
        var appointments = new AppointmentIntake(desk, texts);
        switch (source) {
            case TABLE -> readTable(appointments, scope, file);
            case DEALS -> readTable(new DealIntake(desk, texts), scope, file);
            case CALENDAR -> {
                var period = weeks.around(desk.thisWeek());
                var rep = scope.rep().orElseThrow();
                busy.during(
                        texts.text("busy.reading"),
                        () -> desk.calendars().preview(scope.team(), rep, file, period),
                        reading -> or(
                                reading,
                                preview -> show(
                                        Step.PREVIEW,
                                        new CalendarStep(preview, appointments, new Decision<>(scope, appointments)))));
            }
        }
    }

    private <T extends Told<T>> void readTable(Intake<T> intake, ImportScope scope, byte[] file) {
        busy.during(
                texts.text("busy.reading"),
                () -> intake.columns(scope, file),
                reading -> or(reading, columns -> new TableSteps<>(intake, scope, file, columns).chooseColumns()));
    }

    private <T extends Told<T>> void confirm(
            Intake<T> intake, ImportScope scope, List<T> added, List<Fate.Changed<T>> changed, String reason) {
        busy.during(intake.text("busy.writing"), () -> intake.confirm(scope, added, changed, reason), outcome -> {
            switch (outcome) {
                case Outcome.Saved<ImportDone> saved ->
                    show(Step.DONE, new DoneStep(saved.value(), intake, this::chooseFile));
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

    /** From the columns of a table to what becomes of its lines. */
    private final class TableSteps<T extends Told<T>> {

        private final Intake<T> intake;
        private final ImportScope scope;
        private final byte[] file;
        private final FileColumns columns;

        TableSteps(Intake<T> intake, ImportScope scope, byte[] file, FileColumns columns) {
            this.intake = intake;
            this.scope = scope;
            this.file = file;
            this.columns = columns;
        }

        void chooseColumns() {
            show(Step.COLUMNS, new ColumnsStep(columns, this::look, ImportView.this::chooseFile));
        }

        private void look(ImportChoices choices) {
            busy.during(
                    texts.text("busy.comparing"),
                    () -> intake.preview(scope, file, choices),
                    reading -> or(reading, preview -> showPreview(choices, preview)));
        }

        private void showPreview(ImportChoices choices, Preview<T> preview) {
            show(Step.PREVIEW, new PreviewStep<>(preview, intake, choices.reason(), new Decision<>(scope, intake) {
                @Override
                public void lookAgain(String reason) {
                    look(choices.because(reason));
                }

                @Override
                public void back() {
                    chooseColumns();
                }
            }));
        }
    }

    private class Decision<T extends Told<T>> implements PreviewStep.OnDecision<T> {

        private final ImportScope scope;
        private final Intake<T> intake;

        Decision(ImportScope scope, Intake<T> intake) {
            this.scope = scope;
            this.intake = intake;
        }

        @Override
        public void confirm(List<T> added, List<Fate.Changed<T>> changed, String reason) {
            ImportView.this.confirm(intake, scope, added, changed, reason);
        }

        @Override
        public void back() {
            chooseFile();
        }
    }
}
