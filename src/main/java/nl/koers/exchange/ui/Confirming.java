package nl.koers.exchange.ui;

import java.util.function.Consumer;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Outcome;

/** Writes what was confirmed, counting, and says why when nothing was written. */
final class Confirming {

    private Confirming() {}

    static <T extends Told<T>> void of(
            ImportDesk desk,
            Stage stage,
            ImportScope scope,
            Intake<T> intake,
            Confirmed<T> confirmed,
            Consumer<ImportDone> onDone) {
        var texts = ImportTexts.here();
        stage.busy()
                .counting(
                        texts.text("busy.writing"),
                        confirmed.added().size() + confirmed.changed().size(),
                        progress -> desk.imports().confirm(scope, intake.lines(), confirmed, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Saved<ImportDone>(var done) -> onDone.accept(done);
                                case Outcome.Conflict<ImportDone> conflict -> stage.problem(conflict.who());
                                case Outcome.Rejected<ImportDone>(var why) -> stage.problem(texts.sentence(why));
                            }
                        });
    }
}
