package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.koers.meeting.Meetings;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InsightViewTest extends InsightViewScene {

    @Autowired
    Meetings meetings;

    Teams.Seller cato;

    @BeforeEach
    void oneOnCourseOneWithoutForceAndOneWithoutATarget() {
        cato = teams.hire(crew, "Cato Nijs");
        facts.years(anna.rep(), 1, 10, 20_000);
        facts.target(anna.rep(), 100);
        facts.years(bram.rep(), 1, 3, 20_000);
        facts.target(bram.rep(), 90_000_000);
    }

    @Test
    void dEverybodyStandsInAQuadrantInTheOrderOfTheTeam() {
        open("insight");

        assertThat(quadrant("ON_COURSE")).contains("Op koers", "Anna de Wit").doesNotContain("Bram");
        assertThat(quadrant("FORCE")).contains("Kracht ontbreekt", "Bram Bos");
        assertThat(quadrant("QUALITY")).contains("Niemand");
        assertThat(quadrant("NO_TARGET")).contains("Cato Nijs");
        assertThat(content()).contains("Halen we het dit jaar?");
    }

    @Test
    void aCrowdHasTheWallFromSideToSideAndALegendOfItsSigns() {
        for (var i = 0; i < 22; i++) {
            teams.hire(crew, "Verkoper " + i);
        }

        open("insight");

        var screen = ((Component) getCurrentView()).getElement();
        assertThat(screen.getClassList()).contains("is-crowd");
        assertThat(screen.getStyle().get("--lines")).isNotBlank();
        assertThat(content()).contains("tussen (haakjes) telt het target niet mee");
    }

    @Test
    void aPersonsPageHasTheSentenceTheFunnelAndTheWarning() {
        open("insight/rep/" + bram.rep());

        assertThat(content())
                .contains(
                        "Bij Bram Bos ontbreekt kracht",
                        "Afspraken per aanvraag",
                        "n = ",
                        "Vroeg signaal",
                        "Toen klonk het signaal");
    }

    @Test
    void whoseLastWeeksTurnedIsToldThatThoseCount() {
        sql.sql("update tally set number = if(week_first_day < '2026-08-01', 20, 0) where rep_id = ?")
                .param(bram.rep().value())
                .update();

        open("insight");
        assertThat(quadrant("FORCE")).contains("Bram Bos", "laatste weken te weinig");

        open("insight/rep/" + bram.rep());
        assertThat(content()).contains("Over de hele periode is de norm gehaald, maar de laatste weken");
    }

    @Test
    void everyNumberOfAPersonSaysHowItWasWorkedOut() {
        open("insight/rep/" + bram.rep());

        var explained = figures().stream()
                .collect(Collectors.toMap(figure -> figure.getAriaLabel().orElse(figure.getText()), this::told));

        assertThat(explained.keySet())
                .anyMatch(label -> label.startsWith("Kans op de norm"))
                .anyMatch(label -> label.startsWith("Vroeg signaal"))
                .anyMatch(label -> label.startsWith("Wat het vroege signaal belooft"))
                .anyMatch(label -> label.startsWith("Waarde per order, hele team"));
        assertThat(explained)
                .allSatisfy((label, text) -> assertThat(text).as(label).hasSizeGreaterThan(80));
        assertThat(explained.values()).anyMatch(text -> text.contains("negatief-binomiale"));
    }

    @Test
    void thePersonReadsOneNumberOfAppointments() {
        open("insight/rep/" + bram.rep());

        var counted = content().replaceFirst("(?s).*?(\\d+) afspraken in de voorbije weken.*", "$1");

        assertThat(told(figure("Afspraken per aanvraag: ")))
                .contains(counted + " afspraken gedeeld door", "de lopende week telt nog niet mee");
    }

    @Test
    void whoReadsAboutOneselfIsSpokenTo() {
        signInAgain(bram.email());

        open("insight/rep/" + bram.rep());

        assertThat(content()).contains("Bij jou ontbreekt kracht").doesNotContain("Inzicht van het team");
    }

    @Test
    void discussPutsOnePointOnTheAgendaHoweverOftenItIsPressed() {
        open("insight/rep/" + bram.rep());

        tap("Bespreken");
        tap("Bespreken");

        var agenda = teams.as(crew.manager().account(), () -> meetings.upcoming(crew.team()))
                .prepared()
                .orElseThrow()
                .agenda();
        assertThat(agenda)
                .filteredOn(point -> point.item().title().equals("Bram Bos: afspraken en omzet"))
                .hasSize(1);
    }

    @Test
    void theMonthIsAsked() {
        open("insight?span=month");

        assertThat(content()).contains("Halen we het deze maand?");
    }

    @Test
    void aRepSeesNobodyElseEvenByTheAddress() {
        signInAgain(anna.email());

        open("insight");
        assertThat(content())
                .contains("Anna de Wit", "Je ziet je eigen cijfers")
                .doesNotContain("Bram Bos");
        assertThat(content()).doesNotContain("Halen we het");

        open("insight/rep/" + bram.rep());
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Bram Bos");
    }

    @Test
    void theManagerOfATeamWithoutRepsReadsWhatToDo() {
        signInAgain(teams.found().manager().email());

        open("insight");

        assertThat(content()).contains("Nog niemand in het team verkoopt", "Verkopers toevoegen");
    }

    @Test
    void absurdDataGetHonestWordsAndNoException() {
        facts.won(cato.rep(), LocalDate.of(2026, 3, 1), 10_000_000);
        facts.target(cato.rep(), 1);
        facts.won(cato.rep(), LocalDate.of(2026, 11, 18), 1);

        open("insight");
        assertThat(quadrant("TARGET_TOO_LOW")).contains("Cato Nijs");
        open("insight/rep/" + cato.rep());
        assertThat(content()).contains("Cato Nijs");
    }

    private String quadrant(String name) {
        return find(Section.class).all().stream()
                .filter(section -> name.equals(section.getElement().getAttribute("data-quadrant")))
                .map(section -> section.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
