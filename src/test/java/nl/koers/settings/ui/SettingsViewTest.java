package nl.koers.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.norm.NormBook;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.team.Leave;
import nl.koers.team.LeaveEntry;
import nl.koers.team.Reps;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Seller;
import nl.koers.testing.ViewScene;
import nl.koers.uikit.DayPicker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ViewScene {

    @Autowired
    TeamRoster roster;

    @Autowired
    Reps reps;

    @Autowired
    NormBook norms;

    @Autowired
    Leave leave;

    @Autowired
    Appointments appointments;

    @Override
    protected String visitor() {
        return crew.manager().email();
    }

    @Test
    void everyPartOpensByItsAddress() {
        for (var part : SettingsPart.values()) {
            open(part);

            assertThat(text()).doesNotContain("settings.").isNotBlank();
        }
    }

    @Test
    void managerRenamesTheTeam() {
        open(SettingsPart.TEAM);

        test(find(TextField.class).withCaption("Naam").single()).setValue("Team Noord");
        test(find(Button.class).withText("Bewaar").single()).click();

        assertThat(profile().name()).isEqualTo("Team Noord");
        assertThat(text()).contains("Bewaard.");
    }

    @Test
    void aNameOfBlanksIsRefusedInWords() {
        open(SettingsPart.TEAM);

        test(find(TextField.class).withCaption("Naam").single()).setValue("   ");
        test(find(Button.class).withText("Bewaar").single()).click();

        assertThat(text()).contains("Vul een naam in.");
    }

    @Test
    void theSchoolRegionIsChosenAndSavedAtOnce() {
        open(SettingsPart.TEAM);

        test(region()).selectItem("Zuid");

        assertThat(profile().schoolRegion()).isEqualTo(SchoolRegion.SOUTH);
        assertThat(text()).contains("Bewaard.");
    }

    @Test
    void aHolidayShowsWhatItChangesBeforeItIsSaved() {
        open(SettingsPart.HOLIDAYS);

        test(find(Checkbox.class).withCaption("Goede Vrijdag").single()).click();
        assertThat(text(find(EffectList.class).single())).contains("Week 14: van 10 naar 8");
        assertThat(profile().observedHolidays()).doesNotContain("GOOD_FRIDAY");

        test(find(Button.class).withText("Bewaar").last()).click();
        assertThat(profile().observedHolidays()).contains("GOOD_FRIDAY");
    }

    @Test
    void leaveShowsWhatItChangesBeforeItIsSavedAndBeforeItIsTakenAway() {
        open(SettingsPart.LEAVE);

        test(find(DayPicker.class).withCaption("Eerste dag").single()).setValue(LocalDate.of(2026, 11, 26));
        test(find(DayPicker.class).withCaption("Laatste dag").single()).setValue(LocalDate.of(2026, 11, 27));
        test(find(Button.class).withText("Zet erbij").single()).click();
        assertThat(text(find(EffectList.class).single())).contains("Week 48: van 10 naar 6");
        assertThat(leave()).isEmpty();
        test(find(Button.class).withText("Bewaar").last()).click();
        assertThat(leave()).hasSize(1);

        test(find(Button.class).withText("Haal weg").single()).click();
        assertThat(text(find(EffectList.class).last())).contains("Week 48: van 6 naar 10");
        test(find(Button.class).withText("Bewaar").last()).click();
        assertThat(leave()).isEmpty();
    }

    @Test
    void otherKindsShowWhatTheyChangeBeforeTheyCount() {
        var call = Draft.planned(new CustomerChoice.Typed("Rotec BV"), LocalDate.of(2026, 11, 16))
                .as(Kind.PHONE_CALL)
                .in(State.HELD);
        Teams.saved(teams.as(anna.account(), () -> appointments.add(crew.team(), anna.rep(), call, "")));
        open(SettingsPart.TEAM);

        test(kinds()).selectItem("telefoongesprek");
        assertThat(text(find(KindEffectList.class).single()))
                .contains("0 nu, 1 straks")
                .contains("Anna de Wit: van 0 naar 1");
        assertThat(profile().countedKinds()).doesNotContain(Kind.PHONE_CALL);

        test(find(Button.class).withText("Bewaar").last()).click();
        assertThat(profile().countedKinds()).contains(Kind.PHONE_CALL);
    }

    @Test
    void anOwnNormShowsWhatItChangesAndIsSaved() {
        open(anna);

        test(find(Button.class).withText("Nieuw vanaf een dag").atIndex(2)).click();
        test(find(NormField.class).single()).setValue(12);
        assertThat(text(find(EffectList.class).single())).contains("Week 48 t/m 51: van 10 naar 12");
        test(find(Button.class).withText("Bewaar").last()).click();

        assertThat(as(() -> norms.lines(crew.team())).personalOf(anna.rep()).rows())
                .containsExactly(Map.entry(LocalDate.of(2026, 11, 23), PersonalNorm.of(12)));
    }

    @Test
    void newBusinessWithTooHighANormIsRefusedWhileItIsEntered() {
        open(anna);
        test(find(Button.class).withText("Nieuw vanaf een dag").atIndex(2)).click();
        test(find(NormField.class).single()).setValue(12);
        test(find(Button.class).withText("Bewaar").last()).click();

        test(find(Button.class).withText("Nieuw vanaf een dag").atIndex(1)).click();
        fop().setValue(FieldOfPlay.Kind.NEW_BUSINESS);

        assertThat(text(find(Answer.class).last())).contains("hooguit 10 per week");
    }

    @Test
    void aClickOnADayGoesFromFullToHalfToNone() {
        open(anna);
        test(find(Button.class).withText("Nieuw vanaf een dag").atIndex(3)).click();

        var friday = find(NativeButton.class).withText("vr").single();
        test(friday).click();
        assertThat(friday.getElement().getAttribute("aria-label")).isEqualTo("vrijdag: halve dag");
        test(friday).click();
        test(find(Button.class).withText("Bewaar").last()).click();

        var patterns =
                as(() -> reps.find(crew.team(), anna.rep())).orElseThrow().patterns();
        assertThat(patterns.at(LocalDate.of(2026, 11, 23)).orElseThrow().workedDays())
                .isEqualByComparingTo("4");
    }

    @Test
    void aRepOfAnotherTeamInTheAddressIsUnknown() {
        var chris = teams.hire(teams.found(), "Chris Vreemd");

        open(chris);

        assertThat(text()).contains("Deze verkoper hoort niet bij het team.").doesNotContain("Chris");
    }

    private static void open(SettingsPart part) {
        UI.getCurrent().navigate("settings/" + part.slug());
    }

    private static void open(Seller rep) {
        UI.getCurrent()
                .navigate("settings/reps", QueryParameters.of("rep", rep.rep().toString()));
    }

    @SuppressWarnings("unchecked")
    private Select<SchoolRegion> region() {
        return find(Select.class).withLabel("Schoolregio").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Kind> kinds() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FieldOfPlay.Kind> fop() {
        return find(RadioButtonGroup.class).single();
    }

    private List<LeaveEntry> leave() {
        return as(() -> leave.of(crew.team(), anna.rep()));
    }

    private TeamProfile profile() {
        return as(() -> roster.profile(crew.team()));
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
