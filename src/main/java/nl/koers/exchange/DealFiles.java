package nl.koers.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.database.Retried;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.DealLines;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Fates;
import nl.koers.exchange.model.FileDeal;
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
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes deals from files. Looking writes nothing; confirming writes all or nothing. No transaction is open while a file is
 * read, because that takes time.
 */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class DealFiles {

    private final ImportPeople people;
    private final TeamRoster teams;
    private final DealBook book;
    private final Clock clock;

    DealFiles(ImportPeople people, TeamRoster teams, DealBook book, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.book = book;
        this.clock = clock;
    }

    /** The columns of a file, with separated values or of Excel. */
    public Reading<FileColumns> columns(ImportScope scope, byte[] file) {
        return new TableReader(Limits.STANDARD)
                .read(file, deadline())
                .then(table -> Reading.of(FileColumns.of(table, Subject.DEAL)));
    }

    /** What would become of every line. */
    public Reading<Preview<FileDeal>> preview(ImportScope scope, byte[] file, ImportChoices choices) {
        var reps = people.of(scope);
        var deadline = deadline();
        var zone = teams.profile(scope.team());
        var settings = new ImportSettings(zone.zone(), zone.today(clock), scope.rep(), choices.kind(), choices.order());
        return new TableReader(Limits.STANDARD)
                .read(file, deadline)
                .then(table -> DealLines.read(table, choices.mapping(), settings, reps, Limits.STANDARD, deadline))
                .then(lines -> Reading.of(new Preview<>(
                        fates(scope, lines), reps.stream().collect(Collectors.toMap(RepName::id, RepName::name)))));
    }

    /**
     * Writes what somebody saw in a preview and confirmed: all of it, or nothing when one line is refused.
     *
     * @param changed what is to be brought up to date, as it was seen
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<ImportDone> confirm(ImportScope scope, List<FileDeal> added, List<Fate.Changed<FileDeal>> changed) {
        var steps = new ArrayList<Supplier<Outcome<ImportDone>>>();
        DealBook.byRep(added).forEach((rep, deals) -> steps.add(() -> book.add(scope.team(), rep, deals)));
        changed.stream()
                .collect(Collectors.groupingBy(change -> change.before().rep()))
                .forEach((rep, changes) -> steps.add(() -> book.change(scope.team(), rep, changes)));
        var done = new ImportDone(0, 0, 0);
        for (var step : steps) {
            var outcome = step.get();
            if (!(outcome instanceof Outcome.Saved<ImportDone>(var some))) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return outcome;
            }
            done = done.and(some);
        }
        return Outcome.saved(done);
    }

    private List<LineFate<FileDeal>> fates(ImportScope scope, List<ImportLine<FileDeal>> lines) {
        var deals = lines.stream()
                .flatMap(line ->
                        line instanceof ImportLine.Good<FileDeal> good ? Stream.of(good.draft()) : Stream.empty())
                .toList();
        return book.refused(scope.team(), Fates.decide(lines, book.existing(scope.team(), deals)));
    }

    private Deadline deadline() {
        return Deadline.in(clock, Limits.STANDARD.time());
    }
}
