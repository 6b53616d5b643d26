package nl.koers.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.database.Retried;
import nl.koers.exchange.csv.CsvWriter;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.ImportSettings;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.RepName;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;
import nl.koers.exchange.model.Told;
import nl.koers.exchange.model.ValueQuestion;
import nl.koers.exchange.model.ValueQuestions;
import nl.koers.exchange.sheet.TableReader;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.TeamRoster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what files hold. Looking writes nothing; confirming writes all or nothing. No transaction is open while a file is
 * read, because that takes time. What is not of a rep is a manager's to import.
 */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ImportService {

    private final ImportPeople people;
    private final TeamRoster teams;
    private final Kinds kinds;
    private final ImportTurn turn;
    private final ImportWriter writer;
    private final ImportMemory memory;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportService(
            ImportPeople people,
            TeamRoster teams,
            Kinds kinds,
            ImportTurn turn,
            ImportWriter writer,
            ImportMemory memory,
            CurrentCaller caller,
            Clock clock) {
        this.people = people;
        this.teams = teams;
        this.kinds = kinds;
        this.turn = turn;
        this.writer = writer;
        this.memory = memory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who may be named in a file. */
    public Map<RepId, String> names(ImportScope scope) {
        return names(people.of(scope));
    }

    /** What the caller may import. */
    public List<Subject> subjects(ImportScope scope) {
        var isManager = caller.may(Right.MANAGE_TEAM, scope.team());
        return Stream.of(Subject.values())
                .filter(subject -> isManager || subject.isOfReps())
                .toList();
    }

    /** The columns of each table in a file, the one to begin with first, and what its lines seem to be. */
    public Reading<List<FileColumns>> columns(ImportScope scope, byte[] file) {
        return new TableReader(Limits.STANDARD)
                .sheets(file, deadline())
                .then(tables -> Reading.of(tables.entrySet().stream()
                        .map(sheet -> FileColumns.of(
                                sheet.getKey(),
                                sheet.getValue(),
                                subjects(scope),
                                scope.rep().isPresent(),
                                remembered(scope, sheet.getValue())))
                        .toList()));
    }

    /** The values of a file that Koers does not know, each once; or why it can't be read as it was chosen. */
    public Reading<List<ValueQuestion>> questions(
            ImportScope scope, Subject subject, byte[] file, ImportChoices choices) {
        checkRight(scope, subject);
        var reps = people.of(scope);
        return table(file, choices.sheet(), deadline())
                .then(table -> ValueQuestions.of(table, choices.mapping(), subject, settings(scope, choices), reps));
    }

    /** Remembers for the team what somebody said about the columns and values of a file. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public void remember(ImportScope scope, FileColumns columns, ImportChoices choices) {
        checkRight(scope, columns.subject());
        memory.keep(
                scope.team(),
                columns.subject(),
                columns.header(),
                choices,
                caller.may(Right.MANAGE_TEAM, scope.team()));
    }

    /** What would become of every line. */
    public <T extends Told<T>> Reading<Preview<T>> preview(
            ImportScope scope, LineReader<T> lines, byte[] file, ImportChoices choices) {
        checkRight(scope, lines.subject());
        var reps = people.of(scope);
        var deadline = deadline();
        var settings = settings(scope, choices);
        return table(file, choices.sheet(), deadline)
                .then(table -> lines.read(table, choices.mapping(), settings, reps, Limits.STANDARD, deadline))
                .then(read -> Reading.of(
                        new Preview<>(Comparison.of(kinds.of(lines), scope, read, choices.reason()), names(reps))));
    }

    /** Whether a reason is missing, and only for weeks of before the team was in Koers: then it is its first import (N10). */
    public boolean isOfBefore(ImportScope scope, Preview<?> preview) {
        var team = teams.profile(scope.team());
        var days = preview.unexplained();
        return !days.isEmpty() && days.stream().map(SalesWeek::of).allMatch(team::isBeforeFounding);
    }

    /**
     * Some lines of a file as a file of its own, with one column more.
     *
     * @param sheet on which they stand
     * @param title of that column
     * @param reasons by the number of the line
     */
    public byte[] refused(ImportScope scope, byte[] file, String sheet, String title, Map<Integer, String> reasons) {
        return switch (table(file, sheet, deadline())) {
            case Reading.Parsed<Table>(var table) -> CsvWriter.write(table.with(title, reasons));
            case Reading.Refused<Table> refused -> new byte[0];
        };
    }

    /** Writes what somebody saw in a preview and confirmed: all of it, or nothing when one line is refused or somebody else is at it. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public <T extends Told<T>> Outcome<ImportDone> confirm(
            ImportScope scope, LineReader<T> lines, Confirmed<T> confirmed, Progress progress) {
        if (!turn.take(scope.team())) {
            return Outcome.rejected("import.not-alone");
        }
        checkRight(scope, lines.subject());
        return writer.write(scope, kinds.of(lines), confirmed, progress);
    }

    private ImportSettings settings(ImportScope scope, ImportChoices choices) {
        var zone = teams.profile(scope.team());
        return new ImportSettings(
                zone.zone(), zone.today(clock), scope.rep(), choices.kind(), choices.order(), choices.values());
    }

    private Map<Subject, Remembered> remembered(ImportScope scope, Table table) {
        var found = memory.of(scope.team(), table.header());
        found.keySet().retainAll(subjects(scope));
        return found;
    }

    /** A rep has only appointments and deals to import. */
    private void checkRight(ImportScope scope, Subject subject) {
        if (!subjects(scope).contains(subject)) {
            throw new AccessDeniedException("a manager's to import: " + subject);
        }
    }

    private Reading<Table> table(byte[] file, String sheet, Deadline deadline) {
        return new TableReader(Limits.STANDARD).read(file, sheet, deadline);
    }

    private static Map<RepId, String> names(List<RepName> reps) {
        return reps.stream().collect(Collectors.toMap(RepName::id, RepName::name));
    }

    private Deadline deadline() {
        return Deadline.in(clock, Limits.STANDARD.time());
    }
}
