package nl.koers.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ReminderKind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Crew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is offered at one's name is what one can be reminded of. */
@KoersTest
class ReminderChoiceCardTest extends SpringBrowserlessTest {

    @Autowired
    Teams teams;

    @Autowired
    ReminderChoices choices;

    private Crew crew;
    private Teams.Seller anna;

    ReminderChoiceCardTest(@Autowired Teams teams) {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aManagerChoosesOfAll() {
        open(crew.manager().email());

        assertThat(offered()).containsExactlyInAnyOrder(ReminderKind.values());
    }

    @Test
    void aRepIsNotAskedAboutWhatManagersGetAndKeepsIt() {
        open(anna.email());

        assertThat(offered()).noneMatch(ReminderKind::isForManagers).hasSize(4);
        test(kinds()).deselectItem("Mijn week is niet compleet");

        assertThat(teams.as(anna.account(), choices::mine).kinds())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ReminderKind.WEEK_INCOMPLETE)));
    }

    private void open(String email) {
        teams.signIn(email);
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate("me");
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
