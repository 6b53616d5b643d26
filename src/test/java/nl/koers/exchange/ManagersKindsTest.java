package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.Targets;
import nl.koers.deal.model.TargetSpan;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormTerms;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.team.Leave;
import nl.koers.team.LeaveEntry;
import nl.koers.team.RepDetails;
import nl.koers.team.Reps;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What only a manager imports: people, leave, norms, targets. It is Thursday 19 November 2026; week 46 is closed. */
@KoersTest
class ManagersKindsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final byte[] PEOPLE = utf8(
            "Naam;E-mail;Eerste werkdag;Werkdagen;FOP",
            "Cas Kuiper;cas@koers.example;5-1-2026;ma,di,wo,do½;40% nieuw",
            "Anna de Vries;anna@koers.example;1-1-2020;ma-do;",
            "Dirk;dirk@koers.example;1-2-2026;parttime;");

    private final ImportService imports;
    private final ImportRuns runs;
    private final Reps reps;
    private final Leave leave;
    private final NormTerms norms;
    private final Targets targets;
    private final Teams teams;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));

    @Autowired
    ManagersKindsTest(
            ImportService imports,
            ImportRuns runs,
            Reps reps,
            Leave leave,
            NormTerms norms,
            Targets targets,
            Teams teams) {
        this.imports = imports;
        this.runs = runs;
        this.reps = reps;
        this.leave = leave;
        this.norms = norms;
        this.targets = targets;
        this.teams = teams;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
    }

    @Test
    void peopleComeWithTheirPatternAndFieldOfPlayAndGoAgain() {
        assertThat(fates(LineReader.PEOPLE, PEOPLE)).containsExactly("New", "Changed", "import.pattern.unreadable");
        assertThat(names()).as("a preview writes nothing").containsExactly("Anna de Vries");

        var done = take(LineReader.PEOPLE, PEOPLE);
        assertThat(names()).containsExactly("Anna de Vries", "Cas Kuiper");
        var cas = rep("Cas Kuiper");
        assertThat(cas.patterns().at(NEW_YEAR).orElseThrow().on(DayOfWeek.THURSDAY))
                .isEqualTo(DayPart.HALF);
        assertThat(fop(cas.id())).contains(FieldOfPlay.mix(new BigDecimal("0.4")));
        assertThat(fates(LineReader.PEOPLE, PEOPLE)).containsExactly("Same", "Same", "import.pattern.unreadable");

        assertThat(back(done)).isEqualTo(new TakenBack(1, 1, List.of()));
        assertThat(names()).containsExactly("Anna de Vries");
        assertThat(rep("Anna de Vries").patterns().rows()).isEmpty();
    }

    @Test
    void aColleagueWithAppointmentsIsNotRemoved() {
        var done = take(LineReader.PEOPLE, PEOPLE);
        take(LineReader.APPOINTMENTS, utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-11-2026"));

        var back = back(done);

        assertThat(back.kept())
                .extracting(kept -> kept.name() + " " + kept.why().key())
                .containsExactly("Cas Kuiper team.rep-in-use");
        assertThat(fop(rep("Cas Kuiper").id())).as("nothing of it is half done").isPresent();
    }

    @Test
    void leaveIsTakenOnceAndItsRulesHold() {
        var file = utf8(
                "Verkoper;Van;Tot en met;Soort;Halve dag",
                "Anna de Vries;1-12-2026;4-12-2026;Vakantie;",
                "Anna de Vries;7-12-2026;7-12-2026;Ziek;ja",
                "Anna de Vries;3-12-2026;8-12-2026;Vakantie;",
                "Anna de Vries;9-11-2026;10-11-2026;Vakantie;");
        assertThat(fates(LineReader.LEAVE, file))
                .containsExactly("New", "New", "team.leave-overlaps", "week.reason-missing");

        var done = take(LineReader.LEAVE, file);

        assertThat(leave()).extracting(LeaveEntry::kind).containsExactly(AbsenceKind.ILLNESS, AbsenceKind.LEAVE);
        assertThat(leave()).extracting(LeaveEntry::worked).containsExactly(DayPart.HALF, DayPart.NONE);
        assertThat(fates(LineReader.LEAVE, file).subList(0, 2)).containsExactly("Same", "Same");
        assertThat(teams.as(manager(), () -> runs.latest(everyone())).toString())
                .doesNotContain("ILLNESS");
        assertThat(back(done).removed()).isEqualTo(2);
        assertThat(leave()).isEmpty();
    }

    @Test
    void normsAndFieldsOfPlayAreCheckedTogetherAndRestored() {
        take(LineReader.NORMS, utf8("Verkoper;Vanaf;Norm", "Anna de Vries;1-1-2027;8"));
        var file = utf8(
                "Verkoper;Vanaf;Norm;FOP",
                "Anna de Vries;1-1-2027;12;bestaand",
                "Anna de Vries;1-2-2027;12;nieuw",
                "Anna de Vries;1-3-2027;99;");
        assertThat(fates(LineReader.NORMS, file))
                .containsExactly("Changed", "norm.new-business-cap", "import.norm.unreadable");

        var done = take(LineReader.NORMS, file);
        assertThat(norm()).contains(PersonalNorm.of(12));
        assertThat(fop(anna.rep())).contains(FieldOfPlay.EXISTING);

        assertThat(back(done)).isEqualTo(new TakenBack(0, 1, List.of()));
        assertThat(norm()).contains(PersonalNorm.of(8));
        assertThat(fop(anna.rep())).isEmpty();
    }

    @Test
    void targetsOfRepsAndOfTheTeam() {
        var file = utf8(
                "Verkoper;Jaar;Omzettarget",
                "Anna de Vries;2026;€ 400.000",
                "Team;2026;1.000.000",
                "Anna de Vries;2027;0");
        assertThat(fates(LineReader.TARGETS, file)).containsExactly("New", "New", "target.not-above-zero");

        var done = take(LineReader.TARGETS, file);
        assertThat(fates(LineReader.TARGETS, file).subList(0, 2)).containsExactly("Same", "Same");
        var later = take(LineReader.TARGETS, utf8("Verkoper;Jaar;Omzettarget", "Anna de Vries;2026;450.000"));
        assertThat(later.changed()).isEqualTo(1);

        assertThat(back(done).kept()).as("what was changed since stays").hasSize(1);
        assertThat(back(later).restored()).isEqualTo(1);
        assertThat(back(done).removed()).isEqualTo(1);
        assertThat(teams.as(manager(), () -> targets.of(crew.team(), anna.rep()))
                        .of(TargetSpan.ofYear(2026))
                        .rows())
                .isEmpty();
    }

    @Test
    void aRepImportsNoneOfThem() {
        var own = ImportScope.of(crew.team(), anna.rep());

        assertThat(teams.as(anna.account(), () -> imports.subjects(own)))
                .containsExactly(Subject.APPOINTMENT, Subject.DEAL);
        denied(own, LineReader.PEOPLE);
        denied(own, LineReader.LEAVE);
        denied(own, LineReader.NORMS);
        denied(own, LineReader.TARGETS);
    }

    private <T extends Told<T>> void denied(ImportScope scope, LineReader<T> lines) {
        var nothing = new Confirmed<T>("x.csv", List.of(), List.of(), 0, "");
        assertThatThrownBy(() -> teams.as(anna.account(), () -> look(scope, lines, PEOPLE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> teams.as(anna.account(), () -> imports.confirm(scope, lines, nothing, Progress.UNSEEN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private <T extends Told<T>> ImportDone take(LineReader<T> lines, byte[] file) {
        return saved(teams.as(
                manager(),
                () -> imports.confirm(
                        everyone(), lines, Confirmed.of("lijst.csv", look(everyone(), lines, file)), Progress.UNSEEN)));
    }

    private <T extends Told<T>> Preview<T> look(ImportScope scope, LineReader<T> lines, byte[] file) {
        var columns = imports.columns(scope, file).get().getFirst().as(lines.subject());
        return imports.preview(scope, lines, file, ImportChoices.of(columns.recognised()))
                .get();
    }

    private <T extends Told<T>> List<String> fates(LineReader<T> lines, byte[] file) {
        var preview = teams.as(manager(), () -> look(everyone(), lines, file));
        return preview.lines().stream().map(line -> word(line.fate())).toList();
    }

    private static <T> String word(Fate<T> fate) {
        return fate instanceof Fate.Refused<T> refused
                ? refused.reason().key()
                : fate.getClass().getSimpleName();
    }

    private TakenBack back(ImportDone done) {
        return saved(
                teams.as(manager(), () -> runs.takeBack(everyone(), done.run().orElseThrow(), "", Progress.UNSEEN)));
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private ImportScope everyone() {
        return new ImportScope(crew.team(), Optional.empty());
    }

    private List<String> names() {
        return teams.as(manager(), () -> reps.all(crew.team())).stream()
                .map(RepDetails::name)
                .toList();
    }

    private RepDetails rep(String name) {
        return teams.as(manager(), () -> reps.all(crew.team())).stream()
                .filter(rep -> rep.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<LeaveEntry> leave() {
        return teams.as(manager(), () -> leave.of(crew.team(), anna.rep()));
    }

    private Optional<PersonalNorm> norm() {
        return teams.as(manager(), () -> norms.of(crew.team(), anna.rep()))
                .personal()
                .at(NEW_YEAR);
    }

    private Optional<FieldOfPlay> fop(RepId rep) {
        return teams.as(manager(), () -> norms.of(crew.team(), rep)).fops().at(NEW_YEAR);
    }
}
