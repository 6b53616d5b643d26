package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import java.util.Map;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.MeetingEnd;
import nl.koers.meeting.MeetingLead;
import nl.koers.meeting.Meetings;
import nl.koers.team.TeamSettings;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. */
abstract class MeetingViewScene extends ViewScene {

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    TeamSettings settings;

    @Override
    protected String visitor() {
        return crew.manager().email();
    }

    Meeting start() {
        return Teams.saved(teams.as(crew.manager().account(), () -> lead.start(crew.team())));
    }

    static void open(String path) {
        open(path, Map.of());
    }

    <T extends Component & HasText> String text(Class<T> type) {
        return find(type).all().getFirst().getText();
    }
}
