package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.plan.AddItem;
import nl.koers.plan.Courses;
import nl.koers.plan.EditField;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanPage;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.PlanTaking;
import nl.koers.plan.Plans;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** It is Thursday 19 November 2026, noon; a rep looks at the plan. */
@KoersTest
class PlanViewTest extends SpringBrowserlessTest {

    @Autowired
    Teams teams;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    @Autowired
    PlanTaking taking;

    @Autowired
    Courses courses;

    @Autowired
    Customers customers;

    @Autowired
    Statements statements;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        teams.signIn(anna.email());
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
    void theFirstPlanIsMadeWithOneClick() {
        open(Map.of());
        assertThat(find(H2.class).single().getText()).isEqualTo("Nog geen plan");

        tap("Begin met Plan 2026");

        assertThat(page().plan().title()).isEqualTo("Plan 2026");
        assertThat(find(H2.class).all())
                .extracting(HasText::getText)
                .containsExactly("Horizon", "Planning", "Klantselectie", "Besturing", "Koerswijzigingen");
    }

    @Test
    void aLineIsTypedAndEditedWhereItStands() {
        plan();
        open(Map.of());

        adding("+ planregel").save("", "Alle A-klanten bezoeken");
        var line = page().plan().lines().getFirst();
        value(line.id(), Field.GOOD_WHEN).save("", "14 van 14");
        value(line.id(), Field.PRIORITY).save("", "A");

        assertThat(page().plan().lines()).singleElement().satisfies(now -> {
            assertThat(now.title()).isEqualTo("Alle A-klanten bezoeken");
            assertThat(now.goodWhen()).isEqualTo("14 van 14");
        });
        assertThat(value(line.id(), Field.GOOD_WHEN).text()).isEqualTo("14 van 14");
    }

    @Test
    void aNumberIsTypedAsItIsSpoken() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.MEASURE, "REVENUE"));
        open(Map.of());

        value(revenue, Field.TARGET).save("", "1,3 mln");

        assertThat(page().state().value(revenue, Field.TARGET)).isEqualTo("1300000");
        assertThat(value(revenue, Field.TARGET).text()).isEqualTo("€ 1,30 mln");
    }

    @Test
    void whatKoersCountsNobodyTypes() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.MEASURE, "REVENUE"));
        var own = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Partners", Field.MEASURE, "OWN"));
        open(Map.of());

        assertThat(value(revenue, Field.ACTUAL).isFixed()).isTrue();
        value(own, Field.ACTUAL).save("", "5");

        assertThat(value(own, Field.ACTUAL).text()).isEqualTo("5");
    }

    @Test
    void aConflictShowsBothValuesAndMineCanBeTaken() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        editAs(line, "Bellen", "Nabellen");

        value(line, Field.TITLE).save("Bellen", "Langsgaan");

        assertThat(texts(Span.class)).contains("Nabellen", "Langsgaan", "Jij schreef", "Mies Manager schreef");
        tap("Neem de mijne");
        assertThat(page().state().value(line, Field.TITLE)).isEqualTo("Langsgaan");
        assertThat(find(Button.class).withText("Neem de mijne").exists()).isFalse();
    }

    @Test
    void aConflictThatIsNotDecidedStandsThereAgainUntilItIs() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        editAs(line, "Bellen", "Nabellen");
        value(line, Field.TITLE).save("Bellen", "Alle klanten bellen");
        value(line, Field.TITLE).save("Bellen", "Alle klanten bellen");

        UI.getCurrent().navigate("");
        open(Map.of());
        assertThat(texts(Span.class)).containsOnlyOnce("Alle klanten bellen");
        tap("Laat de andere staan");

        UI.getCurrent().navigate("");
        open(Map.of());
        assertThat(texts(Span.class)).doesNotContain("Alle klanten bellen");
        assertThat(page().state().value(line, Field.TITLE)).isEqualTo("Nabellen");
    }

    @Test
    void whatWasTypedIntoARemovedLineComesBackWithIt() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        var field = value(line, Field.TITLE);
        saved(managing(() -> editing.remove(crew.team(), page().id(), line)));

        field.save("Bellen", "Langsgaan");

        assertThat(texts(Span.class)).contains("Langsgaan");
        tap("Zet terug met mijn tekst");
        assertThat(page().plan().lines()).extracting("title").containsExactly("Langsgaan");
    }

    @Test
    void whatWasStillBeingTypedWhenTheLineWentIsOfferedBackOnce() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        saved(managing(() -> editing.remove(crew.team(), page().id(), line)));

        left(line, "Bellen", "Langsg");
        left(line, "Bellen", "Langsgaan");

        assertThat(titles()).isEmpty();
        assertThat(texts(Span.class)).contains("Langsgaan").doesNotContain("Langsg");
        assertThat(find(Button.class).withText("Zet terug met mijn tekst").all())
                .hasSize(1);
        tap("Zet terug met mijn tekst");
        assertThat(page().plan().lines()).extracting("title").containsExactly("Langsgaan");
    }

    @Test
    void whatIsTypedIntoALineThatAnotherPutBackLeavesItThere() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        var removal = saved(managing(() -> editing.remove(crew.team(), page().id(), line)));
        left(line, "Bellen", "Langsgaan");
        managing(() -> taking.takeBack(crew.team(), page().id(), removal));
        find(PlanView.class).single().catchUp();

        tap("Zet terug met mijn tekst");

        assertThat(page().plan().lines()).extracting("title").containsExactly("Langsgaan");
    }

    @Test
    void whatWasTypedInALineThatIsOnlyOutOfSightIsSaved() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());

        left(line, "Bellen", "Langsgaan");
        left(new ItemId(line.value() + 1), "", "van een ander plan");

        assertThat(page().plan().lines()).extracting("title").containsExactly("Langsgaan");
    }

    @Test
    void aCustomerIsChosenOnlyWithAReason() {
        plan();
        saved(managing(() -> customers.findOrAdd(crew.team(), "Rotec BV")));
        open(Map.of());
        tap("+ klant kiezen");
        var dialog = find(SelectionDialog.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<Customer> box = find(ComboBox.class, dialog).single();
        box.setValue(managing(() -> customers.search(crew.team(), "Rotec", 1)).getFirst());

        tap("Kiezen");
        assertThat(page().plan().selections()).isEmpty();

        test(find(TextField.class, dialog).single()).setValue("drie vestigingen erbij");
        tap("Kiezen");
        assertThat(page().plan().selections()).hasSize(1);
        assertThat(texts(Span.class)).contains("Rotec BV", "▲ nog nooit");
        assertThat(find(Anchor.class).withText("plannen").single().getHref()).startsWith("my-week?customer=");
    }

    @Test
    void aRepProposesAndAManagerDecides() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.TARGET, "1400000"));
        saved(managing(() -> courses.adopt(crew.team(), page().id())));
        open(Map.of());
        assertThat(value(revenue, Field.TARGET).isFixed()).isTrue();
        assertThat(find(Button.class).withText("Vaststellen").exists()).isFalse();

        test(find(NativeButton.class).withText("koers wijzigen").single()).click();
        var dialog = find(CourseDialog.class).single();
        test(find(TextField.class, dialog).withCaption("Wordt").single()).setValue("1,3 mln");
        tap("Voorstellen");
        assertThat(page().plan().courses()).singleElement().satisfies(course -> {
            assertThat(course.state()).isEqualTo(CourseState.PROPOSED);
            assertThat(course.after()).isEqualTo("1300000");
        });
        assertThat(find(Button.class).withText("Besluiten").exists()).isFalse();

        teams.signIn(crew.manager().email());
        open(Map.of());
        tap("Besluiten");
        assertThat(page().state().value(revenue, Field.TARGET)).isEqualTo("1300000");
        assertThat(texts(Span.class))
                .anySatisfy(said -> assertThat(said).startsWith("was 1.400.000 · koers gewijzigd"));
    }

    @Test
    void anObjectiveAddedAfterAdoptionSaysSo() {
        plan();
        add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.TARGET, "1400000"));
        saved(managing(() -> courses.adopt(crew.team(), page().id())));
        add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Offertes", Field.TARGET, "40"));

        open(Map.of());

        assertThat(texts(Span.class))
                .containsOnlyOnce("zoals vastgesteld")
                .anySatisfy(said -> assertThat(said).startsWith("vandaag toegevoegd: nog aan te passen"));
    }

    @Test
    void thePlanOfAnEarlierDayIsReadAndNotWritten() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of("on", "2026-11-19"));

        assertThat(texts(Span.class)).contains("Je kijkt naar het plan zoals het was op 19 november 2026.");
        value(line, Field.TITLE).save("Bellen", "x");
        assertThat(page().state().value(line, Field.TITLE)).isEqualTo("Bellen");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-18 | Op 18 november 2026 was dit plan er nog niet. Dit is het plan van nu.
            2026-11-20 | 20 november 2026 moet nog komen. Dit is het plan van nu.
            2026-02-30 | “2026-02-30” is geen dag. Dit is het plan van nu.
            gisteren   | “gisteren” is geen dag. Dit is het plan van nu.
            """)
    void aDayThatThePlanDoesNotKnowIsToldBesideThePlanOfNow(String on, String sentence) {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));

        open(Map.of("on", on));

        assertThat(texts(Span.class)).contains(sentence);
        value(line, Field.TITLE).save("Bellen", "Nabellen");
        assertThat(page().state().value(line, Field.TITLE)).isEqualTo("Nabellen");
    }

    @Test
    void theHistoryOfAValueGoesOnBeyondItsFirstPage() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "0"));
        for (var turn = 0; turn < 41; turn++) {
            editAs(line, Integer.toString(turn), Integer.toString(turn + 1));
        }
        open(Map.of());

        value(line, Field.TITLE).history();
        assertThat(find(Button.class).withText("Terugdraaien").all()).hasSize(40);
        tap("Toon meer");

        assertThat(find(Button.class).withText("Terugdraaien").all()).hasSize(42);
        assertThat(find(Button.class).withText("Toon meer").exists()).isFalse();
    }

    @Test
    void onlyOnesOwnLinesAreShownWhenTheAddressSaysSo() {
        plan();
        add(ItemKind.LINE, Map.of(Field.TITLE, "Van Anna", Field.OWNER, "r" + anna.rep()));
        add(ItemKind.LINE, Map.of(Field.TITLE, "Van niemand"));

        open(Map.of("who", "r" + anna.rep()));

        assertThat(titles()).containsExactly("Van Anna");
    }

    @Test
    void theKeysMoveALine() {
        plan();
        var first = add(ItemKind.LINE, Map.of(Field.TITLE, "Eerste"));
        var second = add(ItemKind.LINE, Map.of(Field.TITLE, "Tweede"));
        open(Map.of());

        var row = find(LineRow.class).all().getLast().getElement();
        row.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        row, "koers-move", JsonNodeFactory.instance.objectNode().put("event.detail.up", true)));

        assertThat(page().state().of(ItemKind.LINE)).extracting("id").containsExactly(second, first);
        assertThat(titles()).containsExactly("Tweede", "Eerste");
    }

    @Test
    void aPlanOfAnotherTeamIsNotThere() {
        var other = teams.found();
        var theirs = saved(teams.as(
                other.manager().account(), () -> starting.start(new StartPlan(other.team(), "Hun plan", year()))));

        open(Map.of("plan", theirs.toString()));

        assertThat(find(H1.class).all()).extracting(HasText::getText).contains("Deze pagina is er niet");
    }

    @Test
    void openingThePlanCostsAtMostSixStatements() {
        plan();
        add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());

        var sent = statements.of(() -> open(Map.of("who", "r" + anna.rep())));

        assertThat(sent).filteredOn(sql -> !sql.contains("from account")).hasSizeLessThanOrEqualTo(6);
    }

    private PlanId plan() {
        return saved(managing(() -> starting.start(new StartPlan(crew.team(), "Plan 2026", year()))));
    }

    private static Period year() {
        return new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private ItemId add(ItemKind kind, Map<Field, String> values) {
        return saved(managing(() -> editing.add(AddItem.of(crew.team(), page().id(), kind, values))))
                .item();
    }

    private void editAs(ItemId line, String seen, String wanted) {
        managing(() -> editing.edit(new EditField(crew.team(), page().id(), line, Field.TITLE, seen, wanted)));
    }

    /** What the browser says of a value that was taken off the page. */
    private void left(ItemId line, String seen, String typed) {
        var body = find(PlanBody.class).single().getElement();
        var said = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.name", "1:" + ItemValues.key(line, Field.TITLE))
                .put("event.detail.seen", seen)
                .put("event.detail.typed", typed);
        body.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(body, "koers-left", said));
    }

    private <T> T managing(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }

    private PlanPage page() {
        return managing(() -> plans.current(crew.team())).orElseThrow();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("plan", QueryParameters.simple(parameters));
    }

    private void tap(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private ValueField adding(String label) {
        return find(ValueField.class).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private ValueField value(ItemId item, Field field) {
        return find(PlanBody.class)
                .single()
                .part(item)
                .flatMap(part -> part.values().find(field))
                .orElseThrow();
    }

    private List<String> titles() {
        return find(LineRow.class).all().stream()
                .map(row -> row.values().find(Field.TITLE).map(ValueField::text))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T extends Component & HasText> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(component -> component.getText()).toList();
    }
}
