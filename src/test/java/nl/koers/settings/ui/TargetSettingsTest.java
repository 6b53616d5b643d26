package nl.koers.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.deal.TargetChange;
import nl.koers.deal.Targets;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.testing.Teams.Seller;
import nl.koers.testing.ViewScene;
import nl.koers.uikit.MoneyField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. */
class TargetSettingsTest extends ViewScene {

    private static final TargetSpan YEAR = TargetSpan.ofYear(2026);

    @Autowired
    Targets targets;

    @Autowired
    NormSettings norms;

    @Override
    protected String visitor() {
        return crew.manager().email();
    }

    @Test
    void theStartPageNamesWhoIsIncomplete() {
        open(SettingsPart.TEAM);
        assertThat(text(find(SetUpCard.class).single())).contains("Anna de Wit", "geen omzettarget");

        setTarget(400_000);
        open(SettingsPart.REPS);
        open(SettingsPart.TEAM);
        assertThat(text(find(SetUpCard.class).single())).doesNotContain("geen omzettarget");
    }

    @Test
    void aTargetShowsWhatItChangesAndIsSaved() {
        open(anna);
        test(find(Button.class).withText("Nieuw target").single()).click();

        test(find(MoneyField.class).last()).setValue(BigDecimal.valueOf(400_000));
        assertThat(text(find(TargetEffectList.class).single())).contains("2026: van geen target naar €\u00a0400.000");
        test(find(Button.class).withText("Bewaar").last()).click();

        assertThat(as(() -> targets.lines(crew.team())).of(anna.rep()).baseline(YEAR))
                .contains(RevenueTarget.of(Money.of(400_000)));
        assertThat(text()).contains("€\u00a0400.000");
    }

    @Test
    void theFirstTargetOfTheYearTakesOneField() {
        open(anna);

        test(find(MoneyField.class).single()).setValue(BigDecimal.valueOf(350_000));
        test(find(Button.class)
                        .from(find(FirstTarget.class).single())
                        .withText("Bewaar")
                        .single())
                .click();

        assertThat(as(() -> targets.lines(crew.team())).of(anna.rep()).baseline(YEAR))
                .contains(RevenueTarget.of(Money.of(350_000)));
        assertThat(find(MoneyField.class).all()).isEmpty();
    }

    @Test
    void zeroIsNoTargetAndSaysWhy() {
        open(anna);
        test(find(Button.class).withText("Nieuw target").single()).click();

        test(find(MoneyField.class).last()).setValue(BigDecimal.ZERO);

        assertThat(text(find(Answer.class).last())).contains("altijd meer dan nul");
    }

    @Test
    void newBusinessAboveTheCeilingIsAskedForAReason() {
        setTarget(400_000);
        var carla = teams.hire(crew, "Carla Nijs");
        as(() -> norms.save(new NormChange.OfFop(
                crew.team(),
                carla.rep(),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.of(FieldOfPlay.NEW_BUSINESS))));
        open(carla);
        test(find(Button.class).withText("Nieuw target").single()).click();
        test(find(MoneyField.class).last()).setValue(BigDecimal.valueOf(60_000));
        assertThat(text(find(Answer.class).last())).contains("hooguit €\u00a040.000");

        test(find(TextField.class).withCaption("Waarom toch meer?").single()).setValue("een grote klus");
        test(find(Button.class).withText("Bewaar").last()).click();

        assertThat(as(() -> targets.lines(crew.team()))
                        .of(carla.rep())
                        .baseline(YEAR)
                        .map(RevenueTarget::reason))
                .contains("een grote klus");
    }

    @Test
    void theCeilingShowsWhatItIsAndIsChanged() {
        setTarget(400_000);
        open(SettingsPart.TARGETS);
        assertThat(text()).contains("Voor 2026 is dat nu €\u00a040.000", "2026: €\u00a0400.000");

        test(find(PercentField.class).single()).setValue(BigDecimal.valueOf(20));
        test(find(Button.class).withText("Bewaar").last()).click();

        assertThat(text()).contains("Voor 2026 is dat nu €\u00a080.000");
    }

    @Test
    void theFirstTargetStaysInViewBesideTheOneOfNow() {
        setTarget(400_000);
        as(() -> targets.save(new TargetChange(
                crew.team(),
                Optional.of(anna.rep()),
                YEAR,
                LocalDate.of(2026, 7, 1),
                Optional.empty(),
                Optional.of(RevenueTarget.of(Money.of(360_000))))));

        open(SettingsPart.TARGETS);

        assertThat(text())
                .contains("2026: €\u00a0360.000", "eerst €\u00a0400.000", "De verkopers samen: €\u00a0360.000");
    }

    private void setTarget(long euros) {
        as(() -> targets.save(new TargetChange(
                crew.team(),
                Optional.of(anna.rep()),
                YEAR,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.of(RevenueTarget.of(Money.of(euros))))));
    }

    private static void open(SettingsPart part) {
        UI.getCurrent().navigate("settings/" + part.slug());
    }

    private static void open(Seller rep) {
        UI.getCurrent()
                .navigate("settings/reps", QueryParameters.of("rep", rep.rep().toString()));
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
