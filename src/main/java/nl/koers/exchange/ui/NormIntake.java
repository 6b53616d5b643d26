package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileNorm;
import nl.koers.exchange.model.LineReader;
import nl.koers.norm.model.PersonalNorm;

/** Norms and fields of play. */
record NormIntake(ImportTexts texts) implements Intake<FileNorm> {

    @Override
    public LineReader<FileNorm> lines() {
        return LineReader.NORMS;
    }

    @Override
    public String place() {
        return "settings";
    }

    @Override
    public String details(FileNorm line) {
        return ImportTexts.joined(
                texts.text("norm.from", texts.formats().date(line.from())),
                line.norm().map(this::norm).orElse(""),
                line.fop().map(texts::fop).orElse(""));
    }

    @Override
    public String changes(Fate.Changed<FileNorm> changed) {
        return details(changed.before()) + " → " + details(changed.after());
    }

    private String norm(PersonalNorm norm) {
        return norm.norm().map(own -> texts.text("norm.own", own.perWeek())).orElseGet(() -> texts.text("norm.team"));
    }
}
