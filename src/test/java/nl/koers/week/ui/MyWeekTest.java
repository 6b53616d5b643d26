package nl.koers.week.ui;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.Tallies;
import nl.koers.appointment.Tally;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Reason;
import nl.koers.team.model.Kind;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import nl.koers.uikit.ViewWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. */
class MyWeekTest extends ViewScene {

    @Autowired
    Appointments appointments;

    @Autowired
    Tallies tallies;

    @Autowired
    Statements statements;

    @BeforeEach
    void aPlannedAppointment() {
        add("Rotec BV", TUESDAY, State.PLANNED);
    }

    @Test
    void plannedBecomesHeldWithOneTapAndIsTakenBackWithAnother() {
        open("my-week");
        assertThat(text(H1.class)).contains("Mijn week 47");

        tap("Gehouden");
        assertThat(states()).containsExactly(State.HELD);

        tap("Ongedaan maken");
        assertThat(states()).containsExactly(State.PLANNED);
    }

    @Test
    void leaveShowsWhatItDoesToTheNormBeforeItIsSaved() {
        open("my-week");
        find(LeaveCard.class).single().setOpened(true);

        tap("Afwezigheid invoeren");

        assertThat(texts(Paragraph.class)).contains("Week 47: norm van 10 naar 8");
        find(Checkbox.class).single().setValue(true);
        assertThat(texts(Paragraph.class)).contains("Week 47: norm van 10 naar 9");
    }

    @Test
    void aRefusalTellsDaysAsPeopleWriteThem() {
        assertThat(ViewWords.here().sentence(Reason.of("team.leave-overlaps", MONDAY, TUESDAY)))
                .contains("van 16 november 2026 tot en met 17 november 2026");
    }

    @Test
    void anAppointmentTakesThreeTaps() {
        open("my-week");
        tap("+ Afspraak");

        chip("Rotec BV");
        chip("vr\n20");
        tap("Plannen");

        assertThat(week()).extracting(Appointment::day).containsExactly(TUESDAY, MONDAY.plusDays(4));
    }

    @Test
    void aSheetWithoutACustomerSaysSoAndStays() {
        open("my-week");
        tap("+ Afspraak");
        tap("Plannen");

        assertThat(texts(Paragraph.class)).contains("Kies een klant of typ een naam.");
        assertThat(week()).hasSize(1);
    }

    @Test
    void aTallyBesideAppointmentsIsSaid() {
        add("Hotel Het Anker", MONDAY, State.HELD);
        teams.as(anna.account(), () -> tallies.set(crew.team(), anna.rep(), new Tally(W47, Kind.VISIT, 3), 0, ""));

        open("my-week");

        assertThat(texts(Paragraph.class))
                .anySatisfy(said -> assertThat(said).contains("1 gehouden en 3 als weekaantal"));
    }

    @Test
    void aClosedWeekOffersARepNothing() {
        open("my-week", Map.of("week", "2026-W45"));

        assertThat(texts(Paragraph.class))
                .contains("Deze week is gesloten. Klopt er iets niet, vraag het dan je manager.");
        assertThat(visible("+ Afspraak")).isFalse();
    }

    @Test
    void aManagerChangesAClosedWeekOnlyWithAReason() {
        var lastWeek = Draft.planned(new CustomerChoice.Typed("Rotec BV"), MONDAY.minusDays(7));
        teams.as(
                crew.manager().account(), () -> appointments.add(crew.team(), anna.rep(), lastWeek, "stond op papier"));

        teams.signIn(crew.manager().email());
        open("my-week", Map.of("week", "2026-W46", "rep", anna.rep().toString()));
        assertThat(text(H1.class)).contains("Week 46 · Anna de Wit");

        tap("Gehouden");
        assertThat(notifications()).contains("Geef eerst de reden");

        test(findInView(TextField.class).single()).setValue("belde me op");
        tap("Gehouden");
        assertThat(appointments.week(crew.team(), anna.rep(), W47.previous()))
                .extracting(Appointment::state)
                .containsExactly(State.HELD);
    }

    @Test
    void aWeekThatDoesNotExistIsSaidAndTheRunningOneShown() {
        open("my-week", Map.of("week", "2027-W53"));

        assertThat(texts(Paragraph.class)).anySatisfy(said -> assertThat(said).contains("2027-W53"));
        assertThat(text(H1.class)).contains("Mijn week 47");
    }

    @Test
    void anotherRepsWeekAndOneOfAnotherTeamAreNotShown() {
        var bram = teams.hire(crew, "Bram Bos");
        var other = teams.found();
        var chris = teams.hire(other, "Chris Kok");

        open("my-week", Map.of("rep", bram.rep().toString()));
        assertThat(text(H1.class)).isEqualTo("Dit scherm is niet voor jou");
        teams.signIn(crew.manager().email());
        open("my-week", Map.of("rep", chris.rep().toString()));
        assertThat(text(H1.class)).isEqualTo("Deze pagina is er niet");
        open("my-week", Map.of("rep", "1 or 1=1"));
        assertThat(text(H1.class)).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void openingAWeekCostsAtMostSixStatements() {
        open("my-week");
        var sent = statements.of(() -> open("my-week", Map.of("week", "2026-W46")));

        assertThat(sent).filteredOn(sql -> !sql.contains("account")).hasSizeLessThanOrEqualTo(6);
    }

    private void open(String path) {
        open(path, Map.of());
    }

    private void chip(String label) {
        test(find(NativeButton.class).withText(label).all().getLast()).click();
    }

    private String notifications() {
        return find(Notification.class).all().stream()
                .map(note -> note.getElement().getProperty("text", ""))
                .toList()
                .toString();
    }

    private <T extends Component & HasText> String text(Class<T> type) {
        return find(type).all().getFirst().getText();
    }

    private List<State> states() {
        return week().stream().map(Appointment::state).toList();
    }

    private List<Appointment> week() {
        return teams.as(anna.account(), () -> appointments.week(crew.team(), anna.rep(), W47));
    }

    private void add(String customer, LocalDate day, State state) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(state);
        Teams.saved(teams.as(anna.account(), () -> appointments.add(crew.team(), anna.rep(), draft, "")));
    }
}
