package nl.koers.exchange.ui;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.exchange.ImportRun;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Reason;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of the import, in the language of who reads them. */
record ImportTexts(ViewWords words, Formats formats) {

    static ImportTexts here() {
        var words = ViewWords.here();
        return new ImportTexts(words, new Formats(words.locale()));
    }

    String text(String key, Object... arguments) {
        return words.text("import." + key, arguments);
    }

    /** A text that differs between the kinds of things. */
    String of(Subject subject, String key, Object... arguments) {
        return text(subject + "." + key, arguments);
    }

    Intake<?> intake(Subject subject) {
        return switch (subject) {
            case APPOINTMENT -> new AppointmentIntake(this);
            case DEAL -> new DealIntake(this);
            case PERSON -> new PersonIntake(this);
            case LEAVE -> new LeaveIntake(this);
            case NORM -> new NormIntake(this);
            case TARGET -> new TargetIntake(this);
            case CUSTOMER -> new CustomerIntake();
        };
    }

    /** {@code 12 nieuwe afspraken toegevoegd. 2 regels geweigerd. Marit, 19 november 2026 12:00}. */
    String run(ImportRun run, ZoneId zone) {
        var at = run.at().atZone(zone);
        var done = Stream.of(
                        of(run.subject(), "done.added", run.added()),
                        run.changed() > 0 ? of(run.subject(), "done.changed", run.changed()) : "",
                        run.refused() > 0 ? text("runs.refused", run.refused()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return done + " " + run.by() + ", " + formats.date(at.toLocalDate()) + " "
                + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    String sentence(Reason reason) {
        return words.sentence(reason);
    }

    /** {@code wo 18 november 2026 10:00}. */
    String when(Draft draft) {
        var day = formats.weekday(draft.day()) + " " + formats.date(draft.day());
        return draft.time().map(time -> day + " " + time).orElse(day);
    }

    /** {@code bezoek · gepland}. */
    String how(Draft draft) {
        return text("kind." + draft.kind()) + " · " + text("state." + draft.state());
    }

    /** {@code ma, di, wo, do ½}. */
    String pattern(WeekPattern pattern) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> pattern.on(day) != DayPart.NONE)
                .map(day -> day.getDisplayName(TextStyle.SHORT, formats.locale())
                        + (pattern.on(day) == DayPart.HALF ? " ½" : ""))
                .collect(Collectors.joining(", "));
    }

    /** {@code 40% nieuwe klanten}. */
    String fop(FieldOfPlay fop) {
        return text("fop." + fop.kind(), formats.percent(fop.newShare().doubleValue()));
    }

    String fate(Fate<?> fate) {
        return text("fate."
                + switch (fate) {
                    case Fate.New<?> added -> "new";
                    case Fate.Same<?> same -> "same";
                    case Fate.Changed<?> changed -> "changed";
                    case Fate.Refused<?> refused -> "refused";
                });
    }

    /** {@code wo 18 november 2026 10:00 → do 19 november 2026 · gepland → gehouden}. */
    String changes(Fate.Changed<Draft> changed) {
        var before = changed.before();
        var after = changed.after();
        var parts = new ArrayList<String>();
        if (!when(before).equals(when(after))) {
            parts.add(when(before) + " → " + when(after));
        }
        if (before.state() != after.state()) {
            parts.add(text("state." + before.state()) + " → " + text("state." + after.state()));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
