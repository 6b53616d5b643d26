package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.insight.ui.Account.Link;
import nl.koers.uikit.chart.Chart;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every number on every screen of insight says, when clicked, how it was worked out, from which numbers, and leads to the
 * records. A number that nobody thought of is found because it stands outside of all that does.
 */
@ExtendWith(SoftAssertionsExtension.class)
class EveryNumberIsTracedTest extends InsightViewScene {

    /** What is done with numbers, in words. */
    private static final Pattern FORMULA = Pattern.compile(
            "gedeeld door|×|keer gespeeld|afgetrokken|samen|opgeteld|geteld zijn|komt er een kwart van de norm bij"
                    + "|vraagt de norm nog|lag wat er kwam tussen|de grens van ieders teller|uitgerekend",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECORDS =
            Pattern.compile("deals\\?.*|my-week\\?rep=\\d+.*|\\?week=\\d{4}-W\\d\\d|\\.|insight/rep/\\d+.*");

    @InjectSoftAssertions
    SoftAssertions all;

    @Test
    void aNumberThatNothingExplainsIsFound() {
        var account = Account.of("Samen", List.of("1 + 1"), new Link(Optional.of("."), "bord"));
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
        assertThat(content()).contains("let op, sinds week", "eerst afgesproken", "Kwaliteit", "Kracht ontbreekt");
        walk("insight?span=month", 5);
        assertThat(content()).contains("Nog te vroeg");
    }

    @Test
    void ofThePersonOfEachQuadrantWithALoudAndAQuietAlarm() {
        var quiet = "Stil. De teller";
        var loud = "Toen klonk het signaal";
        var expected = List.of(quiet, loud, loud, quiet, loud);

        var sellers = everyQuadrant();

        for (var who = 0; who < sellers.size(); who++) {
            walk("insight/rep/" + sellers.get(who).rep(), 3);
            assertThat(content()).contains(expected.get(who));
        }
        walk("insight/rep/" + anna.rep() + "?span=month", 10);
    }

    @Test
    void ofTheWayAheadWithAWishAndTheLookBack() {
        everyQuadrant();
        facts.summerInTheSouth();

        walk("insight/ahead", 40);
        test(find(IntegerSlider.class).all().getFirst()).setValue(2);
        check(40);
        assertThat(content()).contains("Kwartaal 3 van 2026", "tekort sinds week", "tot de zomervakantie");
        walk("insight/ahead?span=month", 40);
    }

    @Test
    void ofTheProofWithAndWithoutEnoughData() {
        everyQuadrant();
        walk("insight/proof", 10);
        walk("insight/proof?measure=revenue", 10);

        crewAnew();
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.alwaysEight();
        walk("insight/proof", 1);
        assertThat(content()).contains("te weinig verschil");

        crewAnew();
        facts.years(anna.rep(), 1, 8, 20_000);
        facts.onlySinceAugust();
        walk("insight/proof", 2);
        assertThat(content()).contains("Nog niet genoeg gegevens");
    }

    @Test
    void ofAWayAheadThatIsTooShortAndOfATargetThatIsReached() {
        facts.won(anna.rep(), LocalDate.of(2026, 3, 2), 10_000_000);
        walk("insight/ahead", 2);

        crewAnew();
        facts.years(anna.rep(), 2, 8, 20_000);
        walk("insight?span=quarter", 4);
        walk("insight/ahead?span=quarter", 20);
        assertThat(content()).contains("Er is nog geen target");
    }

    @Test
    void ofARepWhoMaySeeNobodyElse() {
        everyQuadrant();
        signInAgain(anna.email());

        walk("insight", 2);
        walk("insight/rep/" + anna.rep(), 14);
        walk("insight/ahead", 20);
    }

    @Test
    void theOrdersBehindAFigureAddUpToIt() {
        facts.years(bram.rep(), 1, 8, 20_000);
        facts.target(bram.rep(), 1_000_000);
        open("insight/rep/" + bram.rep());
        var won = figure("Gewonnen omzet");

        open(links(opened(won)).first());

        assertThat(Amounts.untold(won.getText(), content())).isEmpty();
    }

    @Test
    void theWeeksBehindAFigureAddUpToIt() {
        facts.years(bram.rep(), 1, 8, 20_000);
        facts.target(bram.rep(), 1_000_000);
        open("insight/rep/" + bram.rep());
        var share = figures().getFirst();

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

    private void walk(String path, int fewest) {
        open(path);
        check(fewest);
    }

    private void check(int fewest) {
        all.assertThat(LooseNumbers.in(((Component) getCurrentView()).getElement()))
                .as("numbers without an account")
                .isEmpty();
        all.assertThat(figures()).hasSizeGreaterThanOrEqualTo(fewest);
        figures().forEach(this::explains);
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

    private static String told(AccountDialog dialog) {
        return read(dialog.getElement()).collect(Collectors.joining(" "));
    }

    /** Cell by cell, so that no two numbers run together. */
    private static Stream<String> read(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(EveryNumberIsTracedTest::read);
    }
}
