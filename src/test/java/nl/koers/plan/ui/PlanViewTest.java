package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Statements;
import nl.koers.uikit.Resumed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on the plan, and which plan it is. */
class PlanViewTest extends PlanViewScene {

    @Autowired
    Statements statements;

    @Autowired
    Appointments appointments;

    @Autowired
    StandingClock.Settable clock;

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
    void thePlanOfAnEarlierDayIsReadAndNotWritten() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of("on", "2026-11-19"));

        assertThat(texts(Span.class)).contains("Je kijkt naar het plan zoals het was op 19 november 2026.");
        value(line, Field.TITLE).save("Bellen", "x");
        assertThat(page().state().value(line, Field.TITLE)).isEqualTo("Bellen");
    }

    /** News of another screen leaves the figures of then as they were. */
    @Test
    void thePlanOfAnEarlierDayKeepsTheFiguresOfThatDay() {
        clock.set(Instant.parse("2026-10-12T09:00:00Z"));
        plan();
        var fresh = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Nieuwe klanten", Field.MEASURE, "NEW_CUSTOMERS"));
        clock.reset();
        open(Map.of("on", "2026-10-12"));

        var draft = Draft.planned(new CustomerChoice.Typed("Rotec BV"), LocalDate.of(2026, 11, 17))
                .in(State.HELD);
        saved(managing(() -> appointments.add(crew.team(), anna.rep(), draft, "")));
        ComponentUtil.fireEvent(UI.getCurrent(), new Resumed(UI.getCurrent()));

        assertThat(value(fresh, Field.ACTUAL).text()).isEqualTo("0");
        open(Map.of());
        assertThat(value(fresh, Field.ACTUAL).text()).isEqualTo("1");
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
    void onlyOnesOwnLinesAreShownWhenTheAddressSaysSo() {
        plan();
        add(ItemKind.LINE, Map.of(Field.TITLE, "Van Anna", Field.OWNER, "r" + anna.rep()));
        add(ItemKind.LINE, Map.of(Field.TITLE, "Van niemand"));

        open(Map.of("who", "r" + anna.rep()));

        assertThat(titles()).containsExactly("Van Anna");
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
    void openingThePlanCostsAtMostSixStatements() {
        plan();
        add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());

        var sent = statements.of(() -> open(Map.of("who", "r" + anna.rep())));

        assertThat(sent).filteredOn(sql -> !sql.contains("from account")).hasSizeLessThanOrEqualTo(6);
    }
}
