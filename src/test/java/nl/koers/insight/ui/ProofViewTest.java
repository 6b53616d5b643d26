package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.uikit.chart.Chart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class ProofViewTest extends InsightViewScene {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void bothRelationsStandSideBySideWithTheirIntervalAndWhatTheyRestOn() {
        twoYears();

        open("insight/proof");

        assertThat(heading())
                .isIn(
                        "De cijfers laten geen verband zien binnen personen",
                        "Meer afspraken hangen hier samen met meer orders",
                        "Meer afspraken hangen hier samen met minder orders");
        assertThat(paragraphs()).contains("90%", "weken", "orders").doesNotContain("veroorzaak");
        assertThat(find(Chart.class).all()).hasSize(3);
        test(relations().getLast()).click();
        assertThat(find(Dialog.class).last().getElement().getTextRecursively())
                .contains("Van 186 weken is afgetrokken", "Met 90% zekerheid ligt het tussen", "12 regels");
    }

    @Test
    void revenueIsAChoiceInTheAddress() {
        twoYears();

        open("insight/proof?measure=revenue");

        assertThat(heading()).containsIgnoringCase("omzet");
        assertThat(relations())
                .hasSize(6)
                .allSatisfy(figure -> assertThat(figure.getText()).contains("€"));
    }

    @Test
    void withoutEnoughDataItSaysHowManyWeeksMore() {
        facts.years(anna.rep(), 1, 8, 20_000);
        facts.years(bram.rep(), 1, 8, 20_000);
        facts.onlySinceAugust();

        open("insight/proof");

        assertThat(heading()).isEqualTo("Nog niet genoeg gegevens");
        assertThat(paragraphs()).contains("Nodig zijn minstens 26 weken en 10 orders", "In dit tempo duurt het nog");
    }

    @Test
    void withoutAnyOrderNobodyCanSayHowLongItTakes() {
        open("insight/proof");

        assertThat(heading()).isEqualTo("Nog niet genoeg gegevens");
        assertThat(paragraphs()).contains("Er is nog geen order");
    }

    @Test
    void theSameNumberEveryWeekShowsNothingAndSaysSo() {
        twoYears();
        facts.alwaysEight();

        open("insight/proof");

        assertThat(heading()).isEqualTo("Er is te weinig verschil om iets te zien");
    }

    @Test
    void oneRepAndOneOrderOfTenMillionGetWords() {
        facts.years(anna.rep(), 3, 8, 20_000);
        facts.won(anna.rep(), LocalDate.of(2026, 6, 3), 10_000_000);

        open("insight/proof?measure=revenue");

        assertThat(heading()).containsIgnoringCase("omzet");
    }

    @Test
    void aRepReadsWhyItIsNotShownUntilTheTeamSharesRevenue() {
        twoYears();
        signInAgain(anna.email());

        open("insight/proof");
        assertThat(heading()).isEqualTo("Dit bewijs gaat over de omzet van het hele team");
        assertThat(figures()).isEmpty();

        facts.shareRevenue();
        events.publishEvent(News.ofTeam(crew.team(), Topic.TEAM));
        open("insight/proof?again=");
        assertThat(figures()).isNotEmpty();
    }

    private void twoYears() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.years(bram.rep(), 2, 6, 20_000);
    }

    /** In the sentence on top and under both pictures, each with its margin. */
    private List<Figure> relations() {
        return figures().stream()
                .filter(figure -> figure.getAriaLabel()
                        .filter(label -> label.startsWith("Ieder met zichzelf") || label.startsWith("Alles bij elkaar"))
                        .isPresent())
                .filter(figure -> !figure.getText().startsWith("Hoe is"))
                .toList();
    }

    private String heading() {
        assertThat(getCurrentView()).isInstanceOf(Component.class);
        return find(H2.class).all().getFirst().getText();
    }

    private String paragraphs() {
        return find(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .reduce("", String::concat)
                .replace('\u00a0', ' ');
    }
}
