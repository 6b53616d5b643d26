package nl.koers.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.FileNorm;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormLines;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.PersonalNorm;
import org.springframework.stereotype.Component;

/** Norms and fields of play of reps, from a day on (N1, N4, N5). */
@Component
class NormKind extends OneByOne<FileNorm> {

    private static final String NONE = "-";

    private final NormSettings norms;

    NormKind(Rehearsal rehearsal, NormSettings norms) {
        super(rehearsal);
        this.norms = norms;
    }

    @Override
    public LineReader<FileNorm> lines() {
        return LineReader.NORMS;
    }

    @Override
    public List<FileNorm> existing(TeamId team, Collection<FileNorm> drafts) {
        var lines = norms.lines(team);
        return drafts.stream()
                .map(draft -> new FileNorm(
                        draft.rep(),
                        draft.name(),
                        draft.from(),
                        Optional.ofNullable(lines.personalOf(draft.rep()).rows().get(draft.from())),
                        Optional.ofNullable(lines.fopsOf(draft.rep()).rows().get(draft.from()))))
                .filter(there -> there.norm().isPresent() || there.fop().isPresent())
                .toList();
    }

    @Override
    Outcome<Trace> add(TeamId team, FileNorm line, String reason) {
        var nothing = new FileNorm(line.rep(), line.name(), line.from(), Optional.empty(), Optional.empty());
        return traced(write(team, nothing, line), trace(line, Optional.empty()));
    }

    @Override
    Outcome<Trace> change(TeamId team, FileNorm before, FileNorm after, String reason) {
        return traced(write(team, before, after), trace(after, Optional.of(words(before))));
    }

    @Override
    Optional<Reason> takeBack(TeamId team, Trace trace, String reason) {
        var made = read(trace, trace.key());
        var before = read(trace, trace.before().orElse(made.from() + "|" + NONE + "|" + NONE));
        return why(write(team, made, before));
    }

    /** In the order in which the rule for new business allows it (N5): a larger norm may need the other field of play first. */
    private Outcome<NormLines> write(TeamId team, FileNorm before, FileNorm after) {
        var rep = after.rep();
        var fop = new NormChange.OfFop(team, rep, after.from(), before.fop(), after.fop());
        var norm = new NormChange.OfRep(team, rep, after.from(), before.norm(), after.norm());
        var first = settled(norms.save(fop));
        return first instanceof Outcome.Rejected<NormLines> ? then(settled(norms.save(norm)), fop) : then(first, norm);
    }

    private Outcome<NormLines> then(Outcome<NormLines> first, NormChange next) {
        return first instanceof Outcome.Saved<NormLines> ? norms.save(next) : first;
    }

    private static Trace trace(FileNorm line, Optional<String> before) {
        return new Trace(Subject.NORM, line.whose(), 0, words(line), 0, line.name() + ", " + line.from(), before);
    }

    /** {@code 2026-01-01|12|0.4}; a T is the norm of the team, a dash is nothing. */
    private static String words(FileNorm line) {
        var norm = line.norm()
                .map(own -> own.norm().map(Norm::perWeek).map(String::valueOf).orElse("T"))
                .orElse(NONE);
        var fop = line.fop().map(play -> play.newShare().toPlainString()).orElse(NONE);
        return line.from() + "|" + norm + "|" + fop;
    }

    private static FileNorm read(Trace trace, String words) {
        var parts = words.split("\\|", -1);
        RepId rep = trace.rep().orElseThrow();
        return new FileNorm(
                rep,
                trace.name(),
                LocalDate.parse(parts[0]),
                parts[1].equals(NONE) ? Optional.empty() : Optional.of(norm(parts[1])),
                parts[2].equals(NONE) ? Optional.empty() : Optional.of(new FieldOfPlay(new BigDecimal(parts[2]))));
    }

    private static PersonalNorm norm(String words) {
        return words.equals("T") ? PersonalNorm.AS_TEAM : PersonalNorm.of(Integer.parseInt(words));
    }
}
