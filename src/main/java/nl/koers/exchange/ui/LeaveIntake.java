package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileLeave;
import nl.koers.exchange.model.LineReader;
import nl.koers.team.model.DayPart;

/** Leave and illness. */
record LeaveIntake(ImportTexts texts) implements Intake<FileLeave> {

    @Override
    public LineReader<FileLeave> lines() {
        return LineReader.LEAVE;
    }

    @Override
    public String place() {
        return "settings";
    }

    @Override
    public String details(FileLeave line) {
        var formats = texts.formats();
        var last = line.last().equals(line.first()) ? "" : " – " + formats.date(line.last());
        return ImportTexts.joined(
                formats.date(line.first()) + last,
                texts.text("leave." + line.kind()),
                line.worked() == DayPart.HALF ? texts.text("leave.half") : "");
    }

    @Override
    public String changes(Fate.Changed<FileLeave> changed) {
        return details(changed.after());
    }
}
