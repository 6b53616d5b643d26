package nl.koers.team;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.team.model.WeekPattern;
import org.springframework.stereotype.Component;

/** Writes the dated patterns of a rep whose row is locked. */
@Component
class PatternBook {

    private final RepPatternRepository rows;
    private final TeamVoice voice;

    PatternBook(RepPatternRepository rows, TeamVoice voice) {
        this.rows = rows;
        this.voice = voice;
    }

    Outcome<Optional<WeekPattern>> change(
            Rep rep, LocalDate from, Optional<WeekPattern> seen, Optional<WeekPattern> after) {
        var row =
                rows.findByTeamIdAndRepIdAndFromDay(rep.team().value(), rep.id().value(), from);
        var before = row.map(RepPattern::pattern);
        if (before.equals(after)) {
            return Outcome.saved(before);
        }
        if (!before.equals(seen)) {
            return new Outcome.Conflict<>(before, row.map(RepPattern::changedBy).orElse(""));
        }
        if (after.isEmpty()) {
            row.ifPresent(rows::delete);
        } else {
            write(rep, from, row, after.get());
        }
        voice.ofRep(rep.team(), rep.id(), "rep.pattern", words(from, before), words(from, after));
        return Outcome.saved(after);
    }

    /** Takes away all rows of a rep who goes. */
    void clear(Rep rep) {
        rows.deleteByTeamIdAndRepId(rep.team().value(), rep.id().value());
    }

    private void write(Rep rep, LocalDate from, Optional<RepPattern> row, WeekPattern pattern) {
        row.ifPresentOrElse(
                stored -> stored.become(pattern, voice.me()),
                () -> rows.save(RepPattern.of(rep, from, pattern, voice.me())));
    }

    private static String words(LocalDate from, Optional<WeekPattern> pattern) {
        return pattern.map(days -> from + " " + PatternLetters.write(days)).orElse("");
    }
}
