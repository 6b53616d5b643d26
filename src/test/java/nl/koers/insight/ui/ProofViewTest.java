package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.insight.Facts;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.uikit.chart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** It is Thursday 19 November 2026, noon. */
@KoersTest
class ProofViewTest extends SpringBrowserlessTest {

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    Teams.Crew crew;
    Teams.Seller anna;
    Teams.Seller bram;
    Facts facts;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
        facts = new Facts(sql, crew.team());
        teams.signIn(crew.manager().email());
        super.initVaadinEnvironment();
    }

    /** Signs out last: news that is still under way is shown to somebody. */
    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    @Test
    void bothRelationsStandSideBySideWithTheirIntervalAndWhatTheyRestOn() {
        twoYears();

        open(Map.of());

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

        open(Map.of("measure", "revenue"));

        assertThat(heading()).containsIgnoringCase("omzet");
        assertThat(relations())
                .hasSize(6)
                .allSatisfy(figure -> assertThat(figure.getText()).contains("€"));
    }

    @Test
    void withoutEnoughDataItSaysHowManyWeeksMore() {
        facts.years(anna.rep(), 1, 8, 20_000);
        facts.years(bram.rep(), 1, 8, 20_000);
        sql.sql("delete from tally where team_id = ? and week_first_day < '2026-08-01'")
                .param(crew.team().value())
                .update();

        open(Map.of());

        assertThat(heading()).isEqualTo("Nog niet genoeg gegevens");
        assertThat(paragraphs()).contains("Nodig zijn minstens 26 weken en 10 orders", "In dit tempo duurt het nog");
    }

    @Test
    void withoutAnyOrderNobodyCanSayHowLongItTakes() {
        open(Map.of());

        assertThat(heading()).isEqualTo("Nog niet genoeg gegevens");
        assertThat(paragraphs()).contains("Er is nog geen order");
    }

    @Test
    void theSameNumberEveryWeekShowsNothingAndSaysSo() {
        twoYears();
        sql.sql("update tally set number = 8 where team_id = ?")
                .param(crew.team().value())
                .update();

        open(Map.of());

        assertThat(heading()).isEqualTo("Er is te weinig verschil om iets te zien");
    }

    @Test
    void oneRepAndOneOrderOfTenMillionGetWords() {
        facts.years(anna.rep(), 3, 8, 20_000);
        facts.won(anna.rep(), LocalDate.of(2026, 6, 3), 10_000_000);

        open(Map.of("measure", "revenue"));

        assertThat(heading()).containsIgnoringCase("omzet");
    }

    @Test
    void aRepReadsWhyItIsNotShownUntilTheTeamSharesRevenue() {
        twoYears();
        teams.signIn(anna.email());

        open(Map.of());
        assertThat(heading()).isEqualTo("Dit bewijs gaat over de omzet van het hele team");
        assertThat(find(Figure.class).all()).isEmpty();

        sql.sql("update team set shares_revenue = true where id = ?")
                .param(crew.team().value())
                .update();
        events.publishEvent(News.ofTeam(crew.team(), Topic.TEAM));
        open(Map.of("again", ""));
        assertThat(find(Figure.class).all()).isNotEmpty();
    }

    private void twoYears() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.years(bram.rep(), 2, 6, 20_000);
    }

    /** In the sentence on top and under both pictures, each with its margin. */
    private List<Figure> relations() {
        return find(Figure.class).all().stream()
                .filter(figure -> figure.getAriaLabel()
                        .filter(label -> label.startsWith("Ieder met zichzelf") || label.startsWith("Alles bij elkaar"))
                        .isPresent())
                .filter(figure -> !figure.getText().startsWith("Hoe is"))
                .toList();
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("insight/proof", QueryParameters.simple(parameters));
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
