package nl.koers.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.koers.database.Retried;
import nl.koers.exchange.model.Subject;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What was imported, and how it is taken back. A manager sees the imports of the team, a rep the own ones. */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true)
public class ImportRuns {

    private final RunBook runs;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;

    ImportRuns(RunBook runs, Kinds kinds, ApplicationEventPublisher events) {
        this.runs = runs;
        this.kinds = kinds;
        this.events = events;
    }

    /** The last ones, latest first. */
    public List<ImportRun> latest(ImportScope scope) {
        return runs.latest(scope);
    }

    /**
     * Removes what an import added and restores what it changed, line by line: what somebody changed since and what is in
     * use stays. Nothing is taken back when somebody ends the work.
     *
     * @param reason for a manager where a week is closed (N10), else it may be empty
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<TakenBack> takeBack(ImportScope scope, long id, String reason, Progress progress) {
        try {
            return runs.lock(scope, id)
                    .map(run -> Outcome.saved(takeBack(scope, run, reason, progress)))
                    .orElseGet(() -> Outcome.rejected("import.run.unknown"));
        } catch (Progress.Ended ended) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.rejected("import.taken.ended");
        }
    }

    private TakenBack takeBack(ImportScope scope, ImportRun run, String reason, Progress progress) {
        var bySubject = new EnumMap<Subject, List<RunBook.Line>>(Subject.class);
        for (var line : runs.open(scope.team(), run)) {
            bySubject
                    .computeIfAbsent(line.trace().subject(), subject -> new ArrayList<>())
                    .add(line);
        }
        var done = new TakenBack(0, 0, List.of());
        for (var lines : bySubject.entrySet()) {
            var some = takeBack(scope, lines.getKey(), lines.getValue(), reason, progress);
            done = lines.getKey() == run.subject() ? some : done;
        }
        if (done.removed() + done.restored() > 0) {
            events.publishEvent(Change.ofTeam(
                            scope.team(),
                            "import.taken-back",
                            run.file() + " · +" + run.added() + " · ±" + run.changed(),
                            "−" + done.removed() + " · ±" + done.restored())
                    .because(reason.strip()));
        }
        return done;
    }

    /** Customers who came along stand last among the subjects, so that nothing of this run still points to them. */
    private TakenBack takeBack(
            ImportScope scope, Subject subject, List<RunBook.Line> lines, String reason, Progress progress) {
        var traces = lines.stream().map(RunBook.Line::trace).toList();
        var refusals = kinds.of(subject).takeBack(scope.team(), traces, reason, progress);
        var gone = new ArrayList<RunBook.Line>();
        var kept = new ArrayList<TakenBack.Kept>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            refusals.get(index)
                    .ifPresentOrElse(
                            why -> kept.add(new TakenBack.Kept(line.trace().name(), why)), () -> gone.add(line));
        }
        runs.close(scope.team(), gone);
        var restored = (int)
                gone.stream().filter(line -> line.trace().before().isPresent()).count();
        return new TakenBack(gone.size() - restored, restored, kept);
    }
}
