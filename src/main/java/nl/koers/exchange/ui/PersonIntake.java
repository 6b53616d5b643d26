package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FilePerson;
import nl.koers.exchange.model.LineReader;

/** Colleagues who sell. */
record PersonIntake(ImportTexts texts) implements Intake<FilePerson> {

    @Override
    public LineReader<FilePerson> lines() {
        return LineReader.PEOPLE;
    }

    @Override
    public String place() {
        return "settings";
    }

    @Override
    public String details(FilePerson line) {
        var formats = texts.formats();
        return ImportTexts.joined(
                texts.text("person.from", formats.date(line.first())),
                line.last()
                        .map(day -> texts.text("person.to", formats.date(day)))
                        .orElse(""),
                line.pattern().map(texts::pattern).orElse(""),
                line.fop().map(texts::fop).orElse(""));
    }

    @Override
    public String changes(Fate.Changed<FilePerson> changed) {
        return details(changed.after());
    }
}
