package nl.koers.text;

import java.util.concurrent.atomic.AtomicInteger;
import nl.koers.kernel.TextId;
import nl.koers.testing.Browser;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Real sockets on one text of a team with a rep. */
@KoersTest
abstract class SocketScene {

    /** Everybody signs in from elsewhere, so that nobody is slowed down by the others. */
    static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    Teams teams;

    @Autowired
    SharedTexts texts;

    @Autowired
    StandingClock.Settable clock;

    @LocalServerPort
    int port;

    Teams.Crew crew;
    Teams.Seller anna;
    TextId text;

    @BeforeEach
    void found() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        text = teams.as(anna.account(), () -> texts.create(crew.team()));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    String markdown() {
        return teams.as(crew.manager().account(), () -> texts.markdown(crew.team(), text));
    }

    Line line(String email) {
        return Line.open(browser(email));
    }

    Browser browser(String email) {
        var browser = new Browser(port);
        browser.signInFrom("198.51.100." + ADDRESSES.incrementAndGet(), email, Teams.PASSWORD);
        return browser;
    }
}
