package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.insight.Facts;
import nl.koers.insight.ui.Account.Link;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.uikit.chart.Chart;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every number on every screen of insight says, when clicked, how it was worked out, from which numbers, and leads to the
 * records. A number that nobody thought of is found because it stands outside of all that does. It is Thursday 19 November
 * 2026, noon.
 */
@KoersTest
@ExtendWith(SoftAssertionsExtension.class)
class EveryNumberIsTracedTest extends SpringBrowserlessTest {

    /** What is done with numbers, in words. */
    private static final Pattern FORMULA = Pattern.compile(
            "gedeeld door|×|keer gespeeld|afgetrokken|samen|opgeteld|geteld zijn|komt er een kwart van de norm bij"
                    + "|vraagt de norm nog|lag wat er kwam tussen|de grens van ieders teller|uitgerekend",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECORDS =
            Pattern.compile("deals\\?.*|my-week\\?rep=\\d+.*|\\?week=\\d{4}-W\\d\\d|\\.|insight/rep/\\d+.*");

    @InjectSoftAssertions
    SoftAssertions all;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

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
    void aNumberThatNothingExplainsIsFound() {
        var account = Account.of("Samen", List.of("1 + 1"), new Link(".", "bord"));
        var traced = new Div(new Figure("2", "Samen", () -> account), new Chart());

        assertThat(LooseNumbers.in(new Div(new Paragraph("Norm gehaald: 84%")).getElement()))
                .containsExactly("Norm gehaald: 84%");
        assertThat(LooseNumbers.in(new Div(new Chart()).getElement())).containsExactly("a chart");
        assertThat(LooseNumbers.in(traced.getElement())).isEmpty();
        assertThat(LooseNumbers.in(
                        new Paragraph("Sinds week 12, op 3 mei 2026. Vanaf 4 weken met een norm is er iets te zeggen.")
                                .getElement()))
                .as("days, weeks and rules")
                .isEmpty();
        assertThat(Amounts.untold("€ 2,41 mln, 84%", "€ 2.412.345 van € 2.900.000 is 84%"))
                .isEmpty();
        assertThat(Amounts.untold("€ 2,41 mln", "€ 2.422.345")).isNotEmpty();
    }

    @Test
    void ofTheDiagnosis() {
        everyQuadrant();

        walk("insight", 14);
        assertThat(text()).contains("let op, sinds week", "eerst afgesproken", "Kwaliteit", "Kracht ontbreekt");
        walk("insight?span=month", 5);
        assertThat(text()).contains("Nog te vroeg");
    }

    @Test
    void ofThePersonOfEachQuadrantWithALoudAndAQuietAlarm() {
        var quiet = "Stil. De teller";
        var loud = "Toen klonk het signaal";
        var expected = List.of(quiet, loud, loud, quiet, loud);

        var sellers = everyQuadrant();

        for (var who = 0; who < sellers.size(); who++) {
            walk("insight/rep/" + sellers.get(who).rep(), 3);
            assertThat(text()).contains(expected.get(who));
        }
        walk("insight/rep/" + anna.rep() + "?span=month", 10);
    }

    @Test
    void ofTheWayAheadWithAWishAndTheLookBack() {
        everyQuadrant();
        sql.sql("update team set school_region = 'SOUTH' where id = ?")
                .param(crew.team().value())
                .update();

        walk("insight/ahead", 40);
        test(find(IntegerSlider.class).all().getFirst()).setValue(2);
        check(40);
        assertThat(text()).contains("Kwartaal 3 van 2026", "tekort sinds week", "tot de zomervakantie");
        walk("insight/ahead?span=month", 40);
    }

    @Test
    void ofTheProofWithAndWithoutEnoughData() {
        everyQuadrant();
        walk("insight/proof", 10);
        walk("insight/proof?measure=revenue", 10);

        crewAnew();
        facts.years(anna.rep(), 2, 8, 20_000);
        sql.sql("update tally set number = 8 where team_id = ?")
                .param(crew.team().value())
                .update();
        walk("insight/proof", 1);
        assertThat(text()).contains("te weinig verschil");

        crewAnew();
        facts.years(anna.rep(), 1, 8, 20_000);
        sql.sql("delete from tally where team_id = ? and week_first_day < '2026-08-01'")
                .param(crew.team().value())
                .update();
        walk("insight/proof", 2);
        assertThat(text()).contains("Nog niet genoeg gegevens");
    }

    @Test
    void ofAWayAheadThatIsTooShortAndOfATargetThatIsReached() {
        facts.won(anna.rep(), LocalDate.of(2026, 3, 2), 10_000_000);
        walk("insight/ahead", 2);

        crewAnew();
        facts.years(anna.rep(), 2, 8, 20_000);
        walk("insight?span=quarter", 4);
        walk("insight/ahead?span=quarter", 20);
        assertThat(text()).contains("Er is nog geen target");
    }

    @Test
    void ofARepWhoMaySeeNobodyElse() {
        everyQuadrant();
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        teams.signIn(anna.email());
        super.initVaadinEnvironment();

        walk("insight", 2);
        walk("insight/rep/" + anna.rep(), 14);
        walk("insight/ahead", 20);
    }

    @Test
    void theOrdersBehindAFigureAddUpToIt() {
        facts.years(bram.rep(), 1, 8, 20_000);
        facts.target(bram.rep(), 1_000_000);
        open("insight/rep/" + bram.rep());
        var won = find(Figure.class).all().stream()
                .filter(figure -> figure.getAriaLabel().orElse("").startsWith("Gewonnen omzet"))
                .findFirst()
                .orElseThrow();

        open(links(opened(won)).first());

        assertThat(Amounts.untold(won.getText(), text())).isEmpty();
    }

    @Test
    void theWeeksBehindAFigureAddUpToIt() {
        facts.years(bram.rep(), 1, 8, 20_000);
        facts.target(bram.rep(), 1_000_000);
        open("insight/rep/" + bram.rep());
        var share = find(Figure.class).all().getFirst();

        var account = opened(share);
        var rows = find(NativeTableRow.class).from(account).all().stream().skip(1);
        var counted = rows.mapToInt(row -> Integer.parseInt(row.getChildren()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText()))
                .sum();

        assertThat(told(account)).contains(counted + " gedeeld door");
        open(links(account).getLast());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("WeekView");
        assertThat(account.isOpened()).isFalse();
    }

    /** On course, force is lacking, target too low, quality, no target; with targets that were changed. */
    private List<Teams.Seller> everyQuadrant() {
        var dirk = teams.hire(crew, "Dirk Dam");
        var eva = teams.hire(crew, "Eva Smits");
        var fred = teams.hire(crew, "Fred Vos");
        facts.years(anna.rep(), 3, 10, 20_000);
        facts.target(anna.rep(), 90);
        facts.target(anna.rep(), LocalDate.of(2026, 10, 1), 100);
        facts.years(bram.rep(), 1, 3, 20_000);
        facts.target(bram.rep(), 90_000_000);
        facts.years(dirk.rep(), 1, 3, 20_000);
        facts.target(dirk.rep(), 100);
        facts.years(eva.rep(), 2, 11, 20_000);
        facts.target(eva.rep(), 90_000_000);
        return List.of(anna, bram, dirk, eva, fred);
    }

    private void crewAnew() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        initVaadinEnvironment();
    }

    private void walk(String path, int fewest) {
        open(path);
        check(fewest);
    }

    private void check(int fewest) {
        all.assertThat(LooseNumbers.in(((Component) getCurrentView()).getElement()))
                .as("numbers without an account")
                .isEmpty();
        var figures = find(Figure.class).all();
        all.assertThat(figures).hasSizeGreaterThanOrEqualTo(fewest);
        figures.forEach(this::explains);
    }

    private void explains(Figure figure) {
        var dialog = opened(figure);
        var told = told(dialog);
        var name = figure.getAriaLabel().orElse("");

        all.assertThat(Amounts.untold(figure.getText(), told))
                .as("numbers of %s that its account does not come to: %s", name, told)
                .isEmpty();
        all.assertThat(told).as("the formula of %s", name).containsPattern(FORMULA);
        all.assertThat(Amounts.count(told)).as("the inputs of %s", name).isGreaterThan(1);
        all.assertThat(links(dialog))
                .as("the records of %s", name)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).matches(RECORDS));
        dialog.close();
    }

    private AccountDialog opened(Figure figure) {
        var before = find(AccountDialog.class).all().size();
        test(figure).click();
        var dialogs = find(AccountDialog.class).all();
        assertThat(dialogs).as(figure.getText()).hasSize(before + 1);
        return dialogs.getLast();
    }

    private static String told(AccountDialog dialog) {
        return read(dialog.getElement()).collect(Collectors.joining(" "));
    }

    /** Cell by cell, so that no two numbers run together. */
    private static Stream<String> read(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(EveryNumberIsTracedTest::read);
    }

    private SortedSet<String> links(AccountDialog dialog) {
        return find(Anchor.class).from(dialog).all().stream()
                .map(Anchor::getHref)
                .filter(link -> !link.startsWith("help"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void open(String path) {
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
