package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import nl.koers.plan.PlanTaking;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody typed where another was, or into what another took out. */
class ConflictPanelTest extends PlanViewScene {

    @Autowired
    PlanTaking taking;

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
    void aConflictNamesTheLineAsItIsKept() {
        plan();
        var line = add(ItemKind.LINE, Map.of(Field.TITLE, "Bellen"));
        open(Map.of());
        editAs(line, "Bellen", "Nabellen");

        value(line, Field.TITLE).save("Bellen", "Langsgaan");
        var sentence = "Mies Manager was je voor bij planregel “Nabellen”, Omschrijving: 19 nov";
        assertThat(texts(Paragraph.class))
                .filteredOn(said -> said.startsWith(sentence))
                .hasSize(1);

        editAs(line, "Nabellen", "Terugbellen");
        tap("Neem de mijne");
        var again = "Mies Manager was je voor bij planregel “Terugbellen”, Omschrijving: 19 nov";
        assertThat(texts(Paragraph.class))
                .filteredOn(said -> said.startsWith(again))
                .hasSize(1);
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
        var other = add(ItemKind.LINE, Map.of(Field.TITLE, "Rijden"));
        open(Map.of());
        var removal = saved(managing(() -> editing.remove(crew.team(), page().id(), line)));
        left(line, "Bellen", "Langsgaan");
        managing(() -> taking.takeBack(crew.team(), page().id(), removal));
        // she does something else, by which her screen shows what others did
        value(other, Field.GOOD_WHEN).save("", "elke week");

        tap("Zet terug met mijn tekst");

        assertThat(page().plan().lines()).extracting("title").containsExactly("Langsgaan", "Rijden");
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
}
