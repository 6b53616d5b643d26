package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@Journey
class LiveJourney {

    /** Two seconds are promised on a machine at rest; a busy one gets more, because a clock must not fail a build. */
    private static final Duration PROMISE = Duration.ofSeconds(15);

    @Test
    void boardOnTheWallMovesWhenARepMarksAnAppointmentAsHeld(Browsers browsers) {
        var wall = Wall.of(browsers.open(Window.WALL));
        var before = wall.count("Anna");
        wall.browser().mark();
        var anna = Phone.of(browsers.open(Window.PHONE), Person.ANNA).plans("Bakkerij De Volle Maan");
        assertThat(wall.count("Anna")).isEqualTo(before);

        anna.marksAsHeld("Bakkerij De Volle Maan");

        wall.shows("Anna", before + 1);
        assertThat(wall.browser().isMarked()).as("not loaded anew").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void boardIsRightWithinTwoSecondsAfterACutConnectionReturns(Cable.Cut how, Browsers browsers, Koers koers) {
        try (var cable = Cable.to(koers)) {
            var wall = Wall.of(browsers.open(Window.WALL, cable));
            var before = wall.count("Bram");
            cable.cut(how);
            Phone.of(browsers.open(Window.PHONE), Person.BRAM).held("Drukkerij " + how);
            assertThat(wall.count("Bram")).as("while it is cut").isEqualTo(before);

            cable.mend();

            wall.showsWithin(PROMISE, "Bram", before + 1);
        }
    }

    /** Whatever it was that failed: a part that did not arrive, or the start itself. */
    @Test
    void aPageThatFailedToStartIsLoadedOnceMoreByItself(Browsers browsers) {
        var marit = browsers.open(Window.LAPTOP).of(Person.MARIT).atEveryPage("""
                if (!sessionStorage.getItem('hasFailed')) {
                    sessionStorage.setItem('hasFailed', 'once');
                    XMLHttpRequest.prototype.send = () => { throw new Error('as if it failed'); };
                }""");

        marit.visit("/").sees("h1", "Week");

        assertThat(marit.run("return sessionStorage.getItem('hasFailed')")).isEqualTo("once");
    }

    @Test
    void everyoneComesBackToTheirScreenAndWeekWhenKoersRestarts(Browsers browsers, Koers koers) {
        var marit = browsers.open(Window.LAPTOP)
                .of(Person.MARIT)
                .open("/?week=2026-W20")
                .sees("h1", "Week 20")
                .mark();
        var carla =
                Phone.of(browsers.open(Window.PHONE), Person.CARLA).browser().mark();

        koers.kill();
        koers.start();

        marit.until("loaded anew", () -> !marit.isMarked())
                .isAt("/?week=2026-W20")
                .sees("h1", "Week 20");
        marit.press(Keys.ALT, Keys.ARROW_RIGHT).isAt("/?week=2026-W21").sees("h1", "Week 21");
        carla.until("loaded anew", () -> !carla.isMarked()).isAt("/my-week").sees("h1", "Mijn week");
    }
}
