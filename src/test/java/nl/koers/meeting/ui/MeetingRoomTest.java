package nl.koers.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.meeting.Actions;
import nl.koers.meeting.Decision;
import nl.koers.meeting.Meeting;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.Stage;
import nl.koers.meeting.model.Who;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MeetingRoomTest extends MeetingViewScene {

    @Autowired
    Actions actions;

    @Autowired
    ApplicationContext koers;

    @Test
    void theLeaderTakesEverybodyAlong() {
        var meeting = start();
        open("meeting");
        tap("Volgend punt");

        assertThat(texts(H2.class)).containsExactly("Actiepunten");
        assertThat(teams.as(anna.account(), () -> meetings.running(crew.team())).flatMap(Meeting::current))
                .contains(meeting.agenda().get(1).id());
    }

    @Test
    void whoLooksElsewhereComesBackWithOneClick() {
        start();
        teams.signIn(anna.email());
        open("meeting");
        assertThat(visible("Volgend punt")).isFalse();

        test(find(NativeButton.class).all().get(3)).click();
        assertThat(texts(H2.class)).containsExactly("Plan en koers");

        tap("Terug naar het overleg");
        assertThat(texts(H2.class)).containsExactly("Cijfers");
    }

    @Test
    void whoIsWritingADecisionFinishesItWhenTheLeaderGoesOn() {
        var meeting = start();
        teams.signIn(anna.email());
        open("meeting");
        test(find(TextField.class).single()).setValue("Wij gaan naar de be");

        goOn(meeting, 0);
        assertThat(texts(H2.class)).containsExactly("Cijfers");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Wij gaan naar de be");

        tap("Terug naar het overleg");
        assertThat(texts(H2.class)).containsExactly("Actiepunten");
        goOn(meeting, 1);
        assertThat(texts(H2.class)).containsExactly("Rode lichten");
    }

    @Test
    void whatWasNotSentIsThereAgainWhenItsPointIs() {
        start();
        teams.signIn(anna.email());
        open("meeting");
        test(find(TextField.class).single()).setValue("Wij gaan naar de be");
        test(find(NativeButton.class).all().get(5)).click();
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).containsOnly("");
        test(find(TextField.class).all().getFirst()).setValue("Beurs in maart");

        test(find(NativeButton.class).all().getFirst()).click();
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Wij gaan naar de be");
        tap("Vastleggen");
        test(find(NativeButton.class).all().get(5)).click();
        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .containsExactlyInAnyOrder("Beurs in maart", "");
        test(find(NativeButton.class).all().getFirst()).click();
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void anotherTakesTheLead() {
        Teams.saved(teams.as(crew.manager().account(), () -> settings.letRepsLead(crew.team(), true)));
        start();
        teams.signIn(anna.email());
        open("meeting");

        tap("Leiding overnemen");

        assertThat(texts(Span.class)).contains("Jij leidt");
        assertThat(visible("Volgend punt")).isTrue();
    }

    @Test
    void aRepIsOfferedTheLeadWhenNobodySeesTheLeaderAnyMore() {
        start();
        var stay = services()
                .presence()
                .enter(crew.team(), "meeting:" + running().id(), crew.manager().account(), "Mies Manager");
        teams.signIn(anna.email());
        open("meeting");
        assertThat(visible("Leiding overnemen")).isFalse();

        services().presence().leave(stay);
        show(running());

        assertThat(visible("Leiding overnemen")).isTrue();
    }

    @Test
    void aNumberBelowTheNormBecomesAnAction() {
        var meeting = start();
        open("meeting");
        assertThat(visible("Vervolg")).isTrue();

        var desk = new MeetingDesk(services(), crew.team(), MeetingTexts.here(), () -> {});
        desk.show(meeting);
        var numbers = teams.as(
                crew.manager().account(),
                () -> services().numbers().of(crew.team(), meeting.id()).orElseThrow());
        new FollowUp(desk, numbers.now().rows().getFirst(), numbers.now().week()).action();
        test(find(TextField.class).all().getLast()).setValue("Samen op pad");
        tap("Actiepunt maken");

        assertThat(teams.as(anna.account(), () -> actions.open(crew.team())))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.action().what()).isEqualTo("Samen op pad");
                    assertThat(action.origin().orElseThrow().rep()).isEqualTo(anna.rep());
                });
    }

    @Test
    void rowsStayWhereTheyAreWhenAnotherChangesSomething() {
        var meeting = start();
        var bram = teams.hire(crew, "Bram Bos");
        act(meeting, "Stand regelen");
        open("meeting");
        goTo(meeting, 1);
        var action = find(ActionRow.class).single();
        act(meeting, "Rotec bellen");
        show(meeting);
        assertThat(find(ActionRow.class).all()).hasSize(2).contains(action);

        goTo(meeting, 4);
        var promises = find(PromiseRow.class).all();
        assertThat(promises).hasSize(2);
        var made = Optional.of(new Commitment(7, List.of()));
        var week = meeting.promisedWeek().orElseThrow();
        Teams.saved(teams.as(
                bram.account(),
                () -> services().commitments().promise(crew.team(), bram.rep(), week, Optional.empty(), made)));
        decide(meeting, "Eerste besluit");
        show(meeting);
        var decision = find(LineRow.class).single();
        decide(meeting, "Tweede besluit");
        show(meeting);

        assertThat(find(PromiseRow.class).all()).isEqualTo(promises);
        assertThat(texts(Span.class)).contains("7");
        assertThat(find(LineRow.class).all()).hasSize(2).contains(decision);
    }

    @Test
    void closingLeadsToMinutesAndSaysWhatWasLeftOut() {
        var meeting = start();
        open("meeting");
        test(find(NativeButton.class).all().get(5)).click();
        tap("Overleg sluiten");
        assertThat(texts(Paragraph.class))
                .anySatisfy(said -> assertThat(said).contains("Niet besproken: Actiepunten, Rode lichten"));

        tap("Overleg sluiten");

        assertThat(text(H1.class)).startsWith("Notulen weekoverleg").contains("donderdag 19 november 2026");
        assertThat(stage(meeting.id())).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whoWasThereSeesThatItIsClosedKeepsWhatStandsThereAndIsLedToTheMinutes() {
        var meeting = start();
        teams.signIn(anna.email());
        open("meeting");

        Teams.saved(teams.as(crew.manager().account(), () -> end.close(crew.team(), meeting.id())));
        show(meeting);
        assertThat(texts(Span.class)).contains("Dit overleg is gesloten.");
        assertThat(texts(H2.class)).containsExactly("Cijfers");
        assertThat(find(RouterLink.class).withText("Naar de notulen").single().getHref())
                .isEqualTo("meeting/minutes/" + meeting.id());
        assertThat(visible("Vastleggen")).isFalse();

        Teams.saved(teams.as(crew.manager().account(), () -> end.reopen(crew.team(), meeting.id(), "vergeten")));
        show(meeting);
        assertThat(texts(Span.class)).doesNotContain("Dit overleg is gesloten.");
        assertThat(visible("Vastleggen")).isTrue();

        open("meeting");
        assertThat(find(Lobby.class).exists()).isTrue();
    }

    private MeetingServices services() {
        return koers.getBean(MeetingServices.class);
    }

    /** The manager goes from a point to the one after it; the screen of the others follows. */
    private void goOn(Meeting meeting, int from) {
        var agenda = meeting.agenda();
        Teams.saved(teams.as(
                crew.manager().account(),
                () -> lead.goTo(
                        crew.team(),
                        meeting.id(),
                        Optional.of(agenda.get(from).id()),
                        agenda.get(from + 1).id())));
        find(MeetingRoom.class)
                .single()
                .show(teams.as(anna.account(), () -> meetings.running(crew.team()))
                        .orElseThrow());
    }

    private Meeting running() {
        return teams.as(anna.account(), () -> meetings.running(crew.team())).orElseThrow();
    }

    private void goTo(Meeting meeting, int place) {
        Teams.saved(teams.as(
                crew.manager().account(),
                () -> lead.goTo(
                        crew.team(),
                        meeting.id(),
                        running().current(),
                        meeting.agenda().get(place).id())));
        show(meeting);
    }

    /** What the doorbell does: the screen shows the meeting as it is now. */
    private void show(Meeting meeting) {
        find(MeetingRoom.class)
                .single()
                .show(teams.as(anna.account(), () -> meetings.find(crew.team(), meeting.id()))
                        .orElseThrow());
    }

    private void act(Meeting meeting, String what) {
        var wanted = new NewAction(
                what,
                new Who.OfRep(anna.rep()),
                LocalDate.of(2026, 11, 27),
                Optional.of(meeting.id()),
                Optional.empty());
        Teams.saved(teams.as(anna.account(), () -> actions.add(crew.team(), wanted)));
    }

    private void decide(Meeting meeting, String text) {
        Teams.saved(teams.as(
                anna.account(),
                () -> services()
                        .decisions()
                        .add(crew.team(), meeting.id(), running().current(), Decision.Kind.DECISION, text)));
    }

    private Stage stage(MeetingId id) {
        return teams.as(anna.account(), () -> meetings.find(crew.team(), id))
                .map(Meeting::stage)
                .orElseThrow();
    }
}
