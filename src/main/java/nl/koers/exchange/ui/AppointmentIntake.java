package nl.koers.exchange.ui;

import java.util.List;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Outcome;

/** Appointments. */
record AppointmentIntake(ImportDesk desk, ImportTexts texts) implements Intake<Draft> {

    @Override
    public Reading<FileColumns> columns(ImportScope scope, byte[] file) {
        return desk.imports().columns(scope, file);
    }

    @Override
    public Reading<Preview<Draft>> preview(ImportScope scope, byte[] file, ImportChoices choices) {
        return desk.imports().preview(scope, file, choices);
    }

    @Override
    public Outcome<ImportDone> confirm(
            ImportScope scope, List<Draft> added, List<Fate.Changed<Draft>> changed, String reason) {
        return desk.imports().confirm(scope, added, changed, reason);
    }

    @Override
    public boolean asksReason() {
        return desk.isManager();
    }

    @Override
    public String place() {
        return "/";
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    @Override
    public String details(Draft draft) {
        return ImportTexts.joined(texts.when(draft), texts.how(draft));
    }

    @Override
    public String changes(Fate.Changed<Draft> changed) {
        return texts.changes(changed);
    }
}
