package nl.koers.exchange.ui;

import java.util.List;
import java.util.function.Supplier;
import nl.koers.exchange.CalendarPreview;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.ui.StepList.Step;

/** The rep's own calendar, from the file to what was done with its proposals. */
final class CalendarSteps {

    private final ImportDesk desk;
    private final Stage stage;
    private final ImportScope scope;
    private final ImportTexts texts = ImportTexts.here();
    private final AppointmentIntake intake = new AppointmentIntake(texts);

    CalendarSteps(ImportDesk desk, Stage stage, ImportScope scope) {
        this.desk = desk;
        this.stage = stage;
        this.scope = scope;
    }

    void read(Given file, Weeks weeks) {
        var rep = scope.rep().orElseThrow();
        var period = weeks.around(desk.thisWeek());
        look(file.name(), () -> desk.calendars().preview(scope.team(), rep, file.bytes(), period));
    }

    /** The same for a calendar that comes from elsewhere. */
    void look(String name, Supplier<Reading<CalendarPreview>> read) {
        stage.busy()
                .during(
                        texts.text("busy.reading"),
                        read,
                        reading -> stage.or(reading, preview -> choose(name, preview)));
    }

    private void choose(String name, CalendarPreview preview) {
        stage.show(Step.PREVIEW, new CalendarStep(preview, intake, new PreviewStep.OnDecision<>() {
            @Override
            public void confirm(List<Draft> added, List<Fate.Changed<Draft>> changed, String reason) {
                Confirming.of(desk, stage, scope, intake, new Confirmed<>(name, added, changed, 0, reason), done -> {
                    var step = new DoneStep(done, intake);
                    step.offerUndo(desk, scope, stage);
                    step.offerAgain(stage);
                    stage.show(Step.DONE, step);
                });
            }

            @Override
            public void back() {
                stage.chooseFile();
            }
        }));
    }
}
