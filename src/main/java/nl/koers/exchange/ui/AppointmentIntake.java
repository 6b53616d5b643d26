package nl.koers.exchange.ui;

import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;

/** Appointments. */
record AppointmentIntake(ImportTexts texts) implements Intake<Draft> {

    @Override
    public LineReader<Draft> lines() {
        return LineReader.APPOINTMENTS;
    }

    @Override
    public String place() {
        return "/";
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
