package nl.koers.meeting.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.MeetingEnd;
import nl.koers.meeting.MeetingLead;
import nl.koers.meeting.Meetings;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** It is Thursday 19 November 2026, noon. */
@KoersTest
abstract class MeetingViewScene extends SpringBrowserlessTest {

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    TeamSettings settings;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        teams.signIn(crew.manager().email());
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    Meeting start() {
        return Teams.saved(teams.as(crew.manager().account(), () -> lead.start(crew.team())));
    }

    static void open(String path) {
        open(path, Map.of());
    }

    static void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    void tap(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    boolean visible(String label) {
        return find(Button.class).withText(label).exists();
    }

    <T extends Component & HasText> String text(Class<T> type) {
        return find(type).all().getFirst().getText();
    }

    <T extends Component & HasText> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(component -> component.getText()).toList();
    }
}
