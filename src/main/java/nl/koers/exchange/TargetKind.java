package nl.koers.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.TargetChange;
import nl.koers.deal.TargetLines;
import nl.koers.deal.Targets;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.Season;
import nl.koers.deal.model.TargetSpan;
import nl.koers.exchange.model.FileTarget;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/** Revenue targets of reps and of the team (N6). The reason of an import also says why one lies above the ceiling. */
@Component
class TargetKind extends OneByOne<FileTarget> {

    private final Targets targets;

    TargetKind(Rehearsal rehearsal, Targets targets) {
        super(rehearsal);
        this.targets = targets;
    }

    @Override
    public LineReader<FileTarget> lines() {
        return LineReader.TARGETS;
    }

    @Override
    public List<FileTarget> existing(TeamId team, Collection<FileTarget> drafts) {
        var lines = targets.lines(team);
        return drafts.stream()
                .flatMap(draft -> stored(lines, draft).stream()
                        .map(there ->
                                new FileTarget(draft.rep(), draft.name(), draft.span(), draft.from(), there.amount())))
                .toList();
    }

    @Override
    Outcome<Trace> add(TeamId team, FileTarget line, String reason) {
        return save(team, line, Optional.empty(), RevenueTarget.of(line.amount()), reason);
    }

    @Override
    Outcome<Trace> change(TeamId team, FileTarget before, FileTarget after, String reason) {
        var stored = stored(targets.lines(team), before)
                .filter(there -> there.amount().equals(before.amount()));
        return stored.isEmpty()
                ? Outcome.rejected("import.thing.moved", before.name())
                : save(
                        team,
                        after,
                        stored,
                        new RevenueTarget(after.amount(), stored.get().season(), ""),
                        reason);
    }

    @Override
    Optional<Reason> takeBack(TeamId team, Trace trace, String reason) {
        var made = read(trace.key());
        var before = trace.before().map(TargetKind::read).map(Row::target);
        return why(targets.save(
                new TargetChange(team, trace.rep(), made.span(), made.from(), Optional.of(made.target()), before)));
    }

    private Outcome<Trace> save(
            TeamId team, FileTarget line, Optional<RevenueTarget> seen, RevenueTarget wanted, String reason) {
        var made = wanted;
        var outcome =
                targets.save(new TargetChange(team, line.rep(), line.span(), line.from(), seen, Optional.of(made)));
        if (outcome instanceof Outcome.Rejected<TargetLines> && !reason.isBlank()) {
            made = wanted.because(reason);
            outcome =
                    targets.save(new TargetChange(team, line.rep(), line.span(), line.from(), seen, Optional.of(made)));
        }
        return traced(
                outcome,
                new Trace(
                        Subject.TARGET,
                        line.rep(),
                        0,
                        words(line, made),
                        0,
                        (line.name() + " " + line.span()).strip(),
                        seen.map(before -> words(line, before))));
    }

    private static Optional<RevenueTarget> stored(TargetLines lines, FileTarget line) {
        return Optional.ofNullable(lines.of(line.rep()).of(line.span()).rows().get(line.from()));
    }

    private record Row(TargetSpan span, LocalDate from, RevenueTarget target) {}

    /** {@code 2026-Q3|2026-07-01|12500.00|season|reason}. */
    private static String words(FileTarget line, RevenueTarget target) {
        return String.join(
                "|",
                line.span().toString(),
                line.from().toString(),
                target.amount().toString(),
                target.season().toString(),
                target.reason());
    }

    private static Row read(String words) {
        var parts = words.split("\\|", 5);
        return new Row(
                TargetSpan.parse(parts[0]).orElseThrow(),
                LocalDate.parse(parts[1]),
                new RevenueTarget(Money.of(parts[2]), Season.parse(parts[3]), parts[4]));
    }
}
