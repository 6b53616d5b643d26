package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.koers.live.Doorbell;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.uikit.chart.Chart;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class AheadViewTest extends InsightViewScene {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Doorbell doorbell;

    @Test
    void theRoomReadsOneSentenceWithTheChanceAndFiguresThatTellHowTheyCame() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 90_000_000);

        open("insight/ahead");

        assertThat(sentence())
                .isEqualTo("Zo goed als uitgesloten: minder dan 1 van de 100 keer halen we € 90,00 mln op 31 december");
        assertThat(find(Chart.class).all()).isNotEmpty();
        test(find(Figure.class).withText("minder dan 1 van de 100").all().getFirst())
                .click();
        assertThat(dialog()).contains("10.000 keer", "0 van die keren", "€ 90.000.000", "Anna de Wit");
    }

    @Test
    void everyNumberSaysHowItWasWorkedOut() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.years(bram.rep(), 1, 3, 20_000);
        facts.target(anna.rep(), 1_000_000);
        open("insight/ahead");
        test(find(IntegerSlider.class).all().getFirst()).setValue(2);

        var explained = new HashMap<String, String>();
        figures().forEach(figure -> explained.put(figure.getAriaLabel().orElse(""), told(figure)));

        assertThat(explained.values()).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(80));
        assertThat(explained).hasSizeGreaterThan(15);
        assertThat(explained)
                .hasEntrySatisfying(
                        new Condition<>(label -> label.startsWith("Wat verandert het?"), "what-if"),
                        new Condition<>(text -> text.contains("met dezelfde worpen"), "how"))
                .hasEntrySatisfying(
                        new Condition<>(label -> label.startsWith("Wat het vroege signaal belooft"), "promise"),
                        new Condition<>(text -> text.contains("Anna de Wit") && text.contains("Bram Bos"), "of each"))
                .hasEntrySatisfying(
                        new Condition<>(label -> label.startsWith("Wat zeiden we toen"), "record"),
                        new Condition<>(text -> text.contains("Kans op target, toen"), "chances"));
    }

    @Test
    void whatIsWonLeadsToTheOrdersItCameFrom() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 100);
        open("insight/ahead");

        assertThat(sentence()).startsWith("Gehaald: € ").endsWith(" is binnen, en gevraagd was € 100");
        test(figure("Gewonnen: ")).click();

        assertThat(find(Anchor.class).from(find(Dialog.class).last()).all())
                .extracting(Anchor::getHref)
                .contains("deals?rep=all&from=2026-01-01&to=2026-11-19&state=won");
    }

    @Test
    void withoutATargetTheSentenceSaysWhereItEnds() {
        facts.years(anna.rep(), 2, 8, 20_000);

        open("insight/ahead?span=quarter");

        assertThat(fan()).contains("Vandaag", "Feestdagen").doesNotContain("Tweede kerstdag");
        assertThat(sentence()).startsWith("Er is nog geen target. 80 van de 100 keer komen we uit tussen € ");
    }

    @Test
    void aSliderMovesTheFanAndTheButtonMovesItBack() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 2_000_000);
        open("insight/ahead");
        var before = fan();
        assertThat(content()).contains("Met één afspraak per verkoper per week meer komt er gemiddeld");

        test(find(IntegerSlider.class).all().getFirst()).setValue(5);
        assertThat(fan()).isNotEqualTo(before).contains("Midden zonder wijziging");
        test(find(Button.class).withText("Terug naar nu").single()).click();

        assertThat(fan()).isEqualTo(before);
    }

    @Test
    void f4TheSummerSaysWeeksLeftAndWhatItTakes() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.summerInTheSouth();

        open("insight/ahead");

        assertThat(content()).contains("Nog 35 weken tot de zomervakantie (24 juli 2027, regio Zuid)");
        test(find(Figure.class).withText("35 weken").single()).click();
        assertThat(dialog()).contains("Saldo sinds 11 juli 2026");
    }

    @Test
    void f3AWarningNamesWhoSinceWhenAndHowOftenItIsWrong() {
        facts.years(anna.rep(), 1, 3, 20_000);
        facts.years(bram.rep(), 1, 11, 20_000);

        open("insight/ahead");

        assertThat(content())
                .contains("Anna de Wit: tekort sinds week 1, gezien in week")
                .doesNotContain("Bram Bos: tekort");
        assertThat(content()).contains("gemiddeld één keer in 104 weken ten onrechte");
        test(figures().stream()
                        .filter(figure -> figure.getText().contains("bij een norm van"))
                        .toList()
                        .getLast())
                .click();
        assertThat(dialog()).contains("Week 1", "Norm", "een kwart onder de norm zit", "Teller");
    }

    @Test
    void theLookBackSaysHowOftenItWasRight() {
        facts.years(anna.rep(), 3, 8, 20_000);

        open("insight/ahead");

        assertThat(content()).contains("van de 8 keer kwam de uitkomst binnen de marge", "Kwartaal 3 van 2026");
    }

    @Test
    void withFewerThanFiveOrdersItSaysWhatIsMissingAndWhatToDo() {
        facts.won(anna.rep(), LocalDate.of(2026, 3, 2), 10_000_000);

        open("insight/ahead");

        assertThat(content()).contains("Nog te weinig om vooruit te kijken", "Vanaf 5 orders", "Vóór de zomer");
        assertThat(find(IntegerSlider.class).all()).isEmpty();
    }

    @Test
    void aRepReadsOnlyTheOwnWayAhead() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.years(bram.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 90_000_000);
        signInAgain(anna.email());

        open("insight/ahead");

        assertThat(sentence()).contains("keer haal je € 90,00 mln");
        assertThat(content()).doesNotContain("Bram");
        figures().forEach(figure -> test(figure).click());
        assertThat(dialogs()).contains("Anna de Wit").doesNotContain("Bram");
    }

    @Test
    void whoIsOfAnotherTeamReadsTheOwnTeamAndAStrangerNothing() {
        facts.years(anna.rep(), 2, 8, 20_000);
        signInAgain(teams.found().manager().email());
        open("insight/ahead");
        assertThat(content()).contains("Nog te weinig om").doesNotContain("Anna");

        signInAgain(teams.admin().email());
        open("insight/ahead");
        assertThat(find(H1.class).all().getFirst().getText()).isNotEqualTo("Inzicht");
    }

    @Test
    void absurdFiguresGetWordsAndNoException() {
        facts.years(anna.rep(), 1, 8, 20_000);
        facts.won(anna.rep(), LocalDate.of(2026, 11, 18), 10_000_000L);
        for (var span : List.of("month", "quarter", "year", "nonsense")) {
            open("insight/ahead?span=" + span);
            assertThat(content()).contains("Er is nog geen target", "€ ");
        }
    }

    @Test
    void weeksWithoutAnyAppointmentGetWordsAndNoException() {
        for (var day = 1; day <= 6; day++) {
            facts.won(anna.rep(), LocalDate.of(2026, 5, day), 5_000);
        }
        facts.target(anna.rep(), 100_000);

        open("insight/ahead");

        assertThat(content()).contains("Vanaf 5 orders en met de afspraken erbij", "Anna de Wit: tekort sinds week 1");
    }

    @Test
    void newsChangesWhatIsShown() {
        facts.years(anna.rep(), 1, 8, 20_000);
        open("insight/ahead");

        facts.target(anna.rep(), 75_000_000);
        events.publishEvent(News.ofTeam(crew.team(), Topic.DEALS));
        doorbell.ringAll();
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(sentence()).contains("€ 75,00 mln");
        });
    }

    private String sentence() {
        return plain(find(H2.class).all().getFirst().getElement().getTextRecursively());
    }

    private String dialog() {
        return plain(find(Dialog.class).last().getElement().getTextRecursively());
    }

    private String dialogs() {
        return find(Dialog.class).all().stream()
                .map(dialog -> plain(dialog.getElement().getTextRecursively()))
                .reduce("", String::concat);
    }

    private String fan() {
        return find(Chart.class)
                .all()
                .getFirst()
                .getElement()
                .getPropertyRaw("picture")
                .toString();
    }
}
