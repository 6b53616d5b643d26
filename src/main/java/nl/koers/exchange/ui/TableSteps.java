package nl.koers.exchange.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;
import nl.koers.exchange.model.ValueQuestion;
import nl.koers.exchange.ui.StepList.Step;

/** One file, from its columns to what was done with its lines. */
final class TableSteps {

    private final ImportDesk desk;
    private final Stage stage;
    private final FileQueue queue;
    private final ImportScope scope;
    private final Given file;
    private final ImportTexts texts = ImportTexts.here();

    TableSteps(ImportDesk desk, Stage stage, FileQueue queue, ImportScope scope, Given file) {
        this.desk = desk;
        this.stage = stage;
        this.queue = queue;
        this.scope = scope;
        this.file = file;
    }

    void chooseColumns(FileColumns columns) {
        var step = new ColumnsStep(file.name(), columns, desk.imports().subjects(scope), this::chooseColumns);
        step.onChosen(columns, choices -> ask(columns, texts.intake(columns.subject()), reasoned(columns, choices)));
        if (queue.upcoming().isPresent()) {
            step.onSkip(queue::next);
        } else {
            step.onBack(stage::chooseFile);
        }
        stage.show(Step.COLUMNS, step);
    }

    /** Values that nobody explained yet are asked for, each once for the whole file. */
    private <T extends Told<T>> void ask(FileColumns columns, Intake<T> intake, ImportChoices choices) {
        questions(columns, choices, questions -> {
            if (questions.stream().allMatch(ValueQuestion::isAnswered)) {
                look(columns, intake, choices, back(columns, intake, choices, questions));
            } else {
                chooseValues(columns, intake, choices, questions);
            }
        });
    }

    /** An answer may lead to another question: only what was said to be lost lacks the day of the loss. */
    private <T extends Told<T>> void askOn(FileColumns columns, Intake<T> intake, ImportChoices choices) {
        questions(columns, choices, questions -> {
            var open = questions.stream()
                    .filter(question -> choices.values()
                            .find(question.field(), question.text())
                            .isEmpty())
                    .toList();
            if (open.isEmpty()) {
                look(columns, intake, choices, back(columns, intake, choices, questions));
            } else {
                chooseValues(columns, intake, choices, open);
            }
        });
    }

    private void questions(FileColumns columns, ImportChoices choices, Consumer<List<ValueQuestion>> then) {
        stage.busy()
                .during(
                        texts.text("busy.reading"),
                        () -> desk.imports().questions(scope, columns.subject(), file.bytes(), choices),
                        reading -> stage.or(reading, then));
    }

    private <T extends Told<T>> void chooseValues(
            FileColumns columns, Intake<T> intake, ImportChoices choices, List<ValueQuestion> questions) {
        var labels = new ValueLabels(texts, columns.subject(), desk.imports().names(scope));
        stage.show(
                Step.VALUES,
                new ValuesStep(
                        questions,
                        labels,
                        values -> askOn(
                                columns, intake, choices.with(choices.values().and(values))),
                        () -> chooseColumns(columns)));
    }

    /** From the preview to the values, where there were any, else to the columns. */
    private <T extends Told<T>> Runnable back(
            FileColumns columns, Intake<T> intake, ImportChoices choices, List<ValueQuestion> questions) {
        return questions.isEmpty()
                ? () -> chooseColumns(columns)
                : () -> chooseValues(columns, intake, choices, questions);
    }

    private <T extends Told<T>> void look(
            FileColumns columns, Intake<T> intake, ImportChoices choices, Runnable onBack) {
        stage.busy()
                .during(
                        texts.text("busy.comparing"),
                        () -> desk.imports().preview(scope, intake.lines(), file.bytes(), choices),
                        reading -> stage.or(reading, preview -> {
                            if (choices.reason().isEmpty()
                                    && desk.isManager()
                                    && desk.imports().isOfBefore(scope, preview)) {
                                look(columns, intake, choices.because(texts.text("reason.first")), onBack);
                            } else {
                                showPreview(columns, intake, choices, preview, onBack);
                            }
                        }));
    }

    private <T extends Told<T>> void showPreview(
            FileColumns columns, Intake<T> intake, ImportChoices choices, Preview<T> preview, Runnable onBack) {
        stage.show(
                Step.PREVIEW,
                new PreviewStep<>(
                        preview, intake, asksReason(intake), choices.reason(), new PreviewStep.OnDecision<>() {
                            @Override
                            public void confirm(List<T> added, List<Fate.Changed<T>> changed, String reason) {
                                TableSteps.this.confirm(
                                        columns,
                                        choices,
                                        intake,
                                        preview,
                                        new Confirmed<>(file.name(), added, changed, preview.refused(), reason));
                            }

                            @Override
                            public void lookAgain(String reason) {
                                queue.because(reason);
                                look(columns, intake, choices.because(reason), onBack);
                            }

                            @Override
                            public Optional<Runnable> skip() {
                                return queue.upcoming().map(waiting -> queue::next);
                            }

                            @Override
                            public void back() {
                                onBack.run();
                            }
                        }));
    }

    /** A reason for closed weeks holds for all files that came together; a target above the ceiling wants one of its own. */
    private ImportChoices reasoned(FileColumns columns, ImportChoices choices) {
        var isAboutWeeks = columns.subject() == Subject.APPOINTMENT || columns.subject() == Subject.LEAVE;
        return isAboutWeeks ? choices.because(queue.reason()) : choices;
    }

    private boolean asksReason(Intake<?> intake) {
        return desk.isManager() && intake.lines().subject().mayNeedReason();
    }

    /** What somebody said about the file is kept once it proved right. */
    private <T extends Told<T>> void confirm(
            FileColumns columns, ImportChoices choices, Intake<T> intake, Preview<T> preview, Confirmed<T> confirmed) {
        Confirming.of(desk, stage, scope, intake, confirmed, done -> {
            desk.imports().remember(scope, columns, choices);
            showDone(intake, columns.sheet(), preview, done);
        });
    }

    private <T extends Told<T>> void showDone(Intake<T> intake, String sheet, Preview<T> preview, ImportDone done) {
        var step = new DoneStep(done, intake);
        step.offerUndo(desk, scope, stage);
        step.offerRefused(desk, scope, file, sheet, preview);
        step.offerNext(queue, stage);
        stage.show(Step.DONE, step);
    }
}
