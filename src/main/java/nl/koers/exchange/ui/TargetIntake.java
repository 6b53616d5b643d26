package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileTarget;
import nl.koers.exchange.model.LineReader;

/** Revenue targets of reps and of the team. */
record TargetIntake(ImportTexts texts) implements Intake<FileTarget> {

    @Override
    public LineReader<FileTarget> lines() {
        return LineReader.TARGETS;
    }

    @Override
    public String place() {
        return "settings";
    }

    @Override
    public String details(FileTarget line) {
        var isFirst = line.from().equals(line.span().period().first());
        return ImportTexts.joined(
                line.span().toString(),
                isFirst ? "" : texts.text("norm.from", texts.formats().date(line.from())),
                texts.formats().money(line.amount()));
    }

    @Override
    public String changes(Fate.Changed<FileTarget> changed) {
        return texts.formats().money(changed.before().amount()) + " → "
                + texts.formats().money(changed.after().amount());
    }
}
