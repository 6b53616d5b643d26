package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.exchange.model.FileLeave;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.team.Leave;
import nl.koers.team.LeaveEntry;
import nl.koers.team.NewLeave;
import org.springframework.stereotype.Component;

/** Leave and illness. Its traces tell the days and not the kind: illness is never shown to others. */
@Component
class LeaveKind extends OneByOne<FileLeave> {

    private final Leave leave;

    LeaveKind(Rehearsal rehearsal, Leave leave) {
        super(rehearsal);
        this.leave = leave;
    }

    @Override
    public LineReader<FileLeave> lines() {
        return LineReader.LEAVE;
    }

    @Override
    public List<FileLeave> existing(TeamId team, Collection<FileLeave> drafts) {
        var names = drafts.stream().collect(Collectors.toMap(FileLeave::rep, FileLeave::name, (one, same) -> one));
        return names.entrySet().stream()
                .flatMap(rep -> leave.of(team, rep.getKey()).stream()
                        .map(entry -> new FileLeave(
                                rep.getKey(),
                                rep.getValue(),
                                entry.period().first(),
                                entry.period().last(),
                                entry.kind(),
                                entry.worked())))
                .toList();
    }

    @Override
    Outcome<Trace> add(TeamId team, FileLeave line, String reason) {
        var wanted = new NewLeave(team, line.rep(), line.first(), line.last(), line.kind(), line.worked(), reason);
        return switch (leave.take(wanted)) {
            case Outcome.Saved<LeaveEntry>(var entry) ->
                Outcome.saved(new Trace(
                        Subject.LEAVE,
                        line.whose(),
                        entry.id(),
                        "",
                        0,
                        line.name() + ", " + line.first() + " / " + line.last(),
                        Optional.empty()));
            case Outcome.Conflict<LeaveEntry> conflict -> Outcome.rejected("import.thing.moved", line.name());
            case Outcome.Rejected<LeaveEntry>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    @Override
    Outcome<Trace> change(TeamId team, FileLeave before, FileLeave after, String reason) {
        return Outcome.rejected("import.thing.moved", before.name());
    }

    @Override
    Optional<Reason> takeBack(TeamId team, Trace trace, String reason) {
        return why(leave.takeBack(team, trace.rep().orElseThrow(), trace.id(), reason));
    }
}
