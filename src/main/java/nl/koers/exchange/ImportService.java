package nl.koers.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.database.Retried;
import nl.koers.exchange.model.AppointmentLines;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Fates;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.ImportSettings;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineFate;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.RepName;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.sheet.TableReader;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes appointments from files. Looking writes nothing; confirming writes all or nothing. No transaction is open while a
 * file is read, because that takes time.
 */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ImportService {

    private final ImportPeople people;
    private final TeamRoster teams;
    private final Comparison comparison;
    private final ImportWriter writer;
    private final Clock clock;

    ImportService(ImportPeople people, TeamRoster teams, Comparison comparison, ImportWriter writer, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.comparison = comparison;
        this.writer = writer;
        this.clock = clock;
    }

    /** Who may be named in a file. */
    public Map<RepId, String> names(ImportScope scope) {
        return names(people.of(scope));
    }

    /** The columns of a file, with separated values or of Excel. */
    public Reading<FileColumns> columns(ImportScope scope, byte[] file) {
        return new TableReader(Limits.STANDARD)
                .read(file, deadline())
                .then(table -> Reading.of(FileColumns.of(table, Subject.APPOINTMENT)));
    }

    /** What would become of every line. */
    public Reading<Preview<Draft>> preview(ImportScope scope, byte[] file, ImportChoices choices) {
        var reps = people.of(scope);
        var deadline = deadline();
        var zone = teams.profile(scope.team());
        var settings = new ImportSettings(zone.zone(), zone.today(clock), scope.rep(), choices.kind(), choices.order());
        return new TableReader(Limits.STANDARD)
                .read(file, deadline)
                .then(table ->
                        AppointmentLines.read(table, choices.mapping(), settings, reps, Limits.STANDARD, deadline))
                .then(lines -> Reading.of(new Preview<>(fates(scope, lines, choices.reason()), names(reps))));
    }

    /**
     * Writes what somebody saw in a preview and confirmed: all of it, or nothing when one line is refused.
     *
     * @param changed what is to be brought up to date, as it was seen
     * @param reason for a manager who imports into closed weeks (N10), else it may be empty
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<ImportDone> confirm(
            ImportScope scope, List<Draft> added, List<Fate.Changed<Draft>> changed, String reason) {
        var team = scope.team();
        var steps = new ArrayList<Supplier<Outcome<ImportDone>>>();
        Comparison.byRep(added).forEach((rep, drafts) -> steps.add(() -> writer.add(team, rep, drafts, reason)));
        changed.stream()
                .collect(Collectors.groupingBy(change -> change.before().rep()))
                .forEach((rep, changes) -> steps.add(() -> writer.change(team, rep, changes, reason)));
        var done = new ImportDone(0, 0, 0);
        for (var step : steps) {
            switch (step.get()) {
                case Outcome.Saved<ImportDone> saved -> done = done.and(saved.value());
                case Outcome.Conflict<ImportDone> conflict -> {
                    return undone(conflict);
                }
                case Outcome.Rejected<ImportDone> rejected -> {
                    return undone(rejected);
                }
            }
        }
        return Outcome.saved(done);
    }

    private List<LineFate<Draft>> fates(ImportScope scope, List<ImportLine<Draft>> lines, String reason) {
        var drafts = lines.stream()
                .flatMap(line -> line instanceof ImportLine.Good<Draft> good ? Stream.of(good.draft()) : Stream.empty())
                .toList();
        var decided = Fates.decide(lines, comparison.existing(scope.team(), drafts));
        var fates = comparison.refused(
                scope.team(), decided.stream().map(LineFate::fate).toList(), reason);
        var all = new ArrayList<LineFate<Draft>>(fates.size());
        for (var index = 0; index < fates.size(); index++) {
            all.add(new LineFate<>(decided.get(index).line(), fates.get(index)));
        }
        return all;
    }

    private static Map<RepId, String> names(List<RepName> reps) {
        return reps.stream().collect(Collectors.toMap(RepName::id, RepName::name));
    }

    private Deadline deadline() {
        return Deadline.in(clock, Limits.STANDARD.time());
    }

    private static Outcome<ImportDone> undone(Outcome<ImportDone> why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return why;
    }
}
