package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

@Journey
class TvJourney {

    @Test
    void linkShowsTheBoardAloneWithoutSignInUntilItIsRevoked(Browsers browsers) {
        var marit = browsers.open(Window.LAPTOP).of(Person.MARIT).open("/settings/screens");
        marit.write("Waar hangt het", "kantine").choose("Maak een link").sees("kantine");
        marit.until("a link", () -> marit.valueOf("Link").contains("/tv/"));
        var path = URI.create(marit.valueOf("Link")).getPath();

        var television = new Wall(browsers.open(Window.WALL));
        television.browser().open(path).sees(".beamer h1", "Team Noord");
        assertThat(television.browser().texts(".beamer-line")).hasSize(12);
        assertThat(television.browser().has("a[href], button, vaadin-button, input"))
                .as("anything to click")
                .isFalse();
        var before = television.count("Carla");
        Phone.of(browsers.open(Window.PHONE), Person.CARLA).held("Klimhal Hoog");
        television.shows("Carla", before + 1);

        marit.choose("Trek de link voor kantine in");
        television.browser().sees("body", "Deze link toont niets meer");
        assertThat(television.browser().has(".beamer-line")).isFalse();
        television.browser().open(path).sees("Deze link toont niets meer");
        television.browser().open("/").isAt("/login");
    }
}
