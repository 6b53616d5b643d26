package nl.koers.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;

class MeetingViewTest extends MeetingViewScene {

    @Test
    void aManagerStartsAMeetingWithoutSettingAnythingUp() {
        open("meeting");
        assertThat(texts(Paragraph.class)).anySatisfy(said -> assertThat(said).contains("nog geen vast moment"));

        tap("Overleg starten");

        assertThat(text(H1.class)).isEqualTo("Weekoverleg donderdag 19 november");
        assertThat(texts(H2.class)).containsExactly("Cijfers");
        assertThat(texts(Span.class)).contains("Jij leidt");
    }

    @Test
    void aRepIsNotOfferedTheStartUnlessTheTeamAllowsIt() {
        teams.signIn(anna.email());
        open("meeting");
        assertThat(visible("Overleg starten")).isFalse();

        Teams.saved(teams.as(crew.manager().account(), () -> settings.letRepsLead(crew.team(), true)));
        open("meeting");
        assertThat(visible("Overleg starten")).isTrue();
        assertThat(visible("Vast moment kiezen")).isFalse();
    }

    @Test
    void whatSomebodyPutsOnTheAgendaStandsThereForTheNextMeeting() {
        open("meeting");
        test(find(TextField.class).single()).setValue("Beurs in maart");
        tap("Toevoegen");

        assertThat(teams.as(anna.account(), () -> meetings.upcoming(crew.team()))
                        .agenda())
                .anySatisfy(item -> assertThat(item.title()).isEqualTo("Beurs in maart"));
        assertThat(find(ListItem.class).all())
                .anySatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).contains("Beurs in maart"));
    }

    @Test
    void onTheWallThereIsOnePointAndWhatComesNext() {
        start();
        open("meeting", Map.of("presenter", ""));

        assertThat(texts(H2.class)).containsExactly("Cijfers");
        assertThat(texts(Span.class)).contains("Hierna: Actiepunten");
        assertThat(find(AgendaNav.class).exists()).isFalse();
    }

    @Test
    void aRepSeesMinutesAndDoesNotReopen() {
        var meeting = start();
        Teams.saved(teams.as(crew.manager().account(), () -> end.close(crew.team(), meeting.id())));
        teams.signIn(anna.email());

        open("meeting/minutes/" + meeting.id());
        assertThat(text(H1.class)).startsWith("Notulen weekoverleg");
        assertThat(visible("Heropenen")).isFalse();
    }

    @Test
    void minutesOfAnotherTeamAreNotThere() {
        var meeting = start();
        Teams.saved(teams.as(crew.manager().account(), () -> end.close(crew.team(), meeting.id())));
        var stranger = teams.found().manager();
        open("meeting/minutes/" + meeting.id());
        assertThat(text(H1.class)).startsWith("Notulen weekoverleg");

        teams.signIn(stranger.email());
        open("meeting/minutes/" + meeting.id());
        assertThat(text(H1.class)).isEqualTo("Deze pagina is er niet");
        open("meeting", Map.of("id", meeting.id().toString()));
        assertThat(text(H1.class)).isEqualTo("Deze pagina is er niet");
    }
}
