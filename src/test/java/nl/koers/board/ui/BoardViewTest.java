package nl.koers.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import nl.koers.live.Doorbell;
import nl.koers.team.TeamSettings;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. */
class BoardViewTest extends ViewScene {

    @Autowired
    TeamSettings settings;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    Doorbell doorbell;

    private Teams.Seller bram;

    @BeforeEach
    void aColleague() {
        bram = teams.hire(crew, "Bram Bos");
    }

    @AfterEach
    void backToNoon() {
        clock.reset();
    }

    @Test
    void detailsOfOneselfLeadToTheWeek() {
        details("Anna de Wit");

        assertThat(ways()).singleElement().asString().startsWith("my-week?week=2026-W47&rep=");
    }

    @Test
    void detailsOfSomebodyElseLeadNowhereUnlessTheTeamSharesThem() {
        details("Bram Bos");
        assertThat(ways()).isEmpty();

        Teams.saved(teams.as(crew.manager().account(), () -> settings.shareDetails(crew.team(), true)));
        details("Bram Bos");
        assertThat(ways()).containsExactly("my-week?week=2026-W47&rep=" + bram.rep());
    }

    @Test
    void aBoardThatNobodyTouchesTurnsToTheNewWeek() {
        UI.getCurrent().navigate("");
        assertThat(find(H1.class).single().getText()).startsWith("Week 47");

        clock.set(Instant.parse("2026-11-22T23:00:01Z"));
        doorbell.ringAll();

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(find(H1.class).single().getText()).startsWith("Week 48");
        });
    }

    /** Opens the details of a rep on a board that was just opened. */
    private void details(String name) {
        UI.getCurrent().navigate("me");
        UI.getCurrent().navigate("");
        test(find(NativeButton.class).withText(name).single()).click();
    }

    private List<String> ways() {
        return find(Anchor.class, find(RepDialog.class).last()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
