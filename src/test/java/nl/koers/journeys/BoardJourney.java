package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@Journey
class BoardJourney {

    @Test
    void managerSignsInInDutchAndSeesTheWholeTeam(Browsers browsers) {
        var marit = browsers.open(Window.LAPTOP);

        marit.open("/").isAt("/login");
        assertThat(marit.run("return document.documentElement.lang")).isEqualTo("nl");
        marit.sees("Aanmelden").signIn(Person.MARIT);

        marit.sees("h1", "Week " + thisWeek().number());
        assertThat(marit.texts(".board-table tbody tr")).hasSize(12);
    }

    @Test
    void wrongPasswordIsToldInDutchAndLetsNobodyIn(Browsers browsers) {
        var stranger = browsers.open(Window.PHONE).open("/login");

        stranger.write("E-mailadres", Person.CARLA.email())
                .write("Wachtwoord", "dit is het niet")
                .choose("Aanmelden");

        stranger.sees("Aanmelden lukte niet").isAt("/login?error");
        stranger.open("/").isAt("/login");
    }

    @Test
    void weekIsPickedByKeyboardAndStandsInTheAddress(Browsers browsers) {
        var anna = browsers.open(Window.LAPTOP).of(Person.ANNA).open("/");
        var before = thisWeek().previous();

        anna.press(Keys.ALT, Keys.ARROW_LEFT).sees("h1", "Week " + before.number() + " ");
        anna.isAt("/?week=" + before);
        anna.press(Keys.ALT, Keys.HOME).isAt("/");
        anna.press(Keys.ALT, Keys.ARROW_RIGHT).isAt("/?week=" + thisWeek().next());

        anna.open("/?week=" + before).sees("h1", "Week " + before.number() + " ");
    }

    @Test
    void weekThatIsNoWeekIsSaidSo(Browsers browsers) {
        var anna = browsers.open(Window.LAPTOP).of(Person.ANNA);

        anna.open("/?week=2027-W53").sees("[role=alert]", "De week 2027-W53 bestaat niet.");
        anna.open("/?week=%3Cscript%3Ealert(1)%3C/script%3E").sees("[role=alert]", "<script>alert(1)</sc…");
        anna.sees("h1", "Week " + thisWeek().number());
    }

    @Test
    void longYearHasAWeek53(Browsers browsers) {
        var anna = browsers.open(Window.LAPTOP).of(Person.ANNA);

        anna.open("/?week=2026-W53").sees("h1", "Week 53 28 december 2026 – 3 januari 2027");
        assertThat(anna.texts("[role=alert]")).allMatch(String::isBlank);
    }

    @Test
    void beamerModeGoesOnAndOffWithTheKeyF(Browsers browsers) {
        var marit = browsers.open(Window.WALL).of(Person.MARIT).open("/");

        marit.press("f")
                .isAt("/?beamer")
                .sees(".beamer h1", "week " + thisWeek().number());
        assertThat(marit.texts(".beamer-line .name")).hasSize(12);
        marit.press("f").isAt("/").sees(".board-table", "Anna de Wit");
    }

    private static SalesWeek thisWeek() {
        return SalesWeek.of(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    }
}
