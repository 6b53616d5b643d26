package nl.koers.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.koers.reminder.Reminder;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ReminderKind;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered at one's name is what one can be reminded of. */
class ReminderChoiceCardTest extends ViewScene {

    @Autowired
    ReminderChoices choices;

    @Test
    void aManagerChoosesOfAll() {
        signInAgain(crew.manager().email());
        UI.getCurrent().navigate("me");

        assertThat(offered()).containsExactlyInAnyOrder(ReminderKind.values());
    }

    @Test
    void aRepIsNotAskedAboutWhatManagersGetAndKeepsIt() {
        UI.getCurrent().navigate("me");

        assertThat(offered()).noneMatch(ReminderKind::isForManagers).hasSize(4);
        test(kinds()).deselectItem("Mijn week is niet compleet");

        assertThat(teams.as(anna.account(), choices::mine).kinds())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ReminderKind.WEEK_INCOMPLETE)));
    }

    @Test
    void oneClickEndsAKindAndTheRestStays() {
        var late = new Reminder(
                ReminderKind.ACTIONS_DUE, "action.late", List.of("Rotec bellen", LocalDate.EPOCH), "my-week", false);
        var card = new ReminderCard(
                () -> choices.mine().kinds().contains(late.kind()) ? List.of(late) : List.of(), choices);
        UI.getCurrent().add(card);
        card.refresh();

        test(find(Button.class, card).withText("Niet meer").single()).click();

        assertThat(teams.as(anna.account(), choices::mine).kinds())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ReminderKind.ACTIONS_DUE)));
        assertThat(card.getElement().getTextRecursively())
                .isEqualTo("Geen herinnering meer: Actiepunten die aflopen. Onder je naam zet je hem weer aan.");
    }

    private CheckboxGroup<?> kinds() {
        return find(CheckboxGroup.class)
                .withCaption("Waaraan wil je herinnerd worden?")
                .single();
    }

    private List<ReminderKind> offered() {
        return kinds().getListDataView()
                .getItems()
                .map(ReminderKind.class::cast)
                .toList();
    }
}
