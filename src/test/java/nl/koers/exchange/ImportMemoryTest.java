package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Field;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.exchange.model.ValueQuestion;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody says about a file is said once. It is Thursday 19 November 2026. */
@KoersTest
class ImportMemoryTest {

    private static final byte[] FILE = utf8(
            "Wie;Klant;Datum;Soort",
            "Vries, Anna de;ACME;17-11-2026;Demo",
            "Vries, Anna de;Rotec;18-11-2026;bezoek",
            "Kees;Rotec;18-11-2026;demo");

    private final ImportService imports;
    private final Teams teams;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));

    @Autowired
    ImportMemoryTest(ImportService imports, Teams teams) {
        this.imports = imports;
        this.teams = teams;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
    }

    @Test
    void anUnknownValueIsAskedOnceAndANearNameProposed() {
        var questions = questions(chosen());

        assertThat(questions)
                .extracting(question -> question.field() + " " + question.text() + " " + question.lines())
                .containsExactlyInAnyOrder("REP Vries, Anna de 2", "REP Kees 1", "KIND Demo 2");
        assertThat(questions.stream().filter(question -> question.text().startsWith("Vries")))
                .singleElement()
                .satisfies(question -> assertThat(question.proposal()).contains(number(anna)));
    }

    @Test
    void whatWasSaidHoldsForAllLinesAndIsRememberedForTheTeam() {
        var values = ValueChoices.NONE
                .with(Field.REP, "Vries, Anna de", number(anna))
                .with(Field.KIND, "Demo", Kind.VIDEO_CALL.name());
        var choices = chosen().with(values);

        var preview = preview(choices);
        assertThat(preview.added()).extracting(Draft::kind).containsExactly(Kind.VIDEO_CALL, Kind.VISIT);
        assertThat(preview.lines().getLast().fate())
                .isInstanceOfSatisfying(
                        Fate.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("import.rep.unknown"));
        saved(teams.as(
                manager(),
                () -> imports.confirm(
                        everyone(), LineReader.APPOINTMENTS, Confirmed.of("a.csv", preview), Progress.UNSEEN)));
        teams.as(manager(), () -> {
            imports.remember(everyone(), columns(), choices);
            return true;
        });

        var next = columns();
        assertThat(next.subject()).isEqualTo(Subject.APPOINTMENT);
        assertThat(next.recognised().column(Field.REP)).hasValue(0);
        var again = questions(next.choices(ImportChoices.of(next.recognised())));
        assertThat(again).filteredOn(ValueQuestion::isAnswered).hasSize(2);
    }

    @Test
    void whatARepSaysAboutNamesIsNotToldToOthers() {
        var own = ImportScope.of(crew.team(), anna.rep());
        var values =
                ValueChoices.NONE.with(Field.REP, "Kees", number(anna)).with(Field.KIND, "Demo", Kind.VISIT.name());
        teams.as(anna.account(), () -> {
            imports.remember(own, columns(), chosen().with(values));
            return true;
        });

        var remembered = columns().choices(chosen()).values();
        assertThat(remembered.find(Field.KIND, "demo")).contains("VISIT");
        assertThat(remembered.find(Field.REP, "Kees")).isEmpty();
    }

    @Test
    void anotherTeamRemembersNothingOfIt() {
        teams.as(manager(), () -> {
            imports.remember(everyone(), columns(), chosen());
            return true;
        });
        var others = teams.found();

        var columns = teams.as(
                others.manager().account(),
                () -> imports.columns(new ImportScope(others.team(), Optional.empty()), FILE)
                        .get()
                        .getFirst());

        assertThat(columns.remembered()).isEmpty();
    }

    private ImportChoices chosen() {
        var columns = teams.as(
                manager(),
                () -> imports.columns(everyone(), FILE).get().getFirst().as(Subject.APPOINTMENT));
        return ImportChoices.of(columns.recognised().with(Field.REP, 0));
    }

    private FileColumns columns() {
        return teams.as(manager(), () -> imports.columns(everyone(), FILE).get().getFirst());
    }

    private List<ValueQuestion> questions(ImportChoices choices) {
        return teams.as(
                manager(),
                () -> imports.questions(everyone(), Subject.APPOINTMENT, FILE, choices)
                        .get());
    }

    private Preview<Draft> preview(ImportChoices choices) {
        return teams.as(
                manager(),
                () -> imports.preview(everyone(), LineReader.APPOINTMENTS, FILE, choices)
                        .get());
    }

    private static String number(Teams.Seller seller) {
        return String.valueOf(seller.rep().value());
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private ImportScope everyone() {
        return new ImportScope(crew.team(), Optional.empty());
    }
}
