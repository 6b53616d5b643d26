package nl.koers.appointment;

import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class TalliesTest {

    @Autowired
    Tallies tallies;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aTeamWithARep() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @Test
    void aTallyBeginsAtNothingAndKeepsWhatIsEntered() {
        assertThat(enter(W47, Kind.VISIT, 5, 0)).isEqualTo(Outcome.saved(5));
        assertThat(enter(W47, Kind.PHONE_CALL, 200, 0)).isEqualTo(Outcome.saved(200));
        assertThat(enter(W47, Kind.VISIT, 0, 5)).isEqualTo(Outcome.saved(0));

        assertThat(teams.as(anna.account(), () -> tallies.of(crew.team(), anna.rep(), W47)))
                .isEqualTo(Map.of(Kind.VISIT, 0, Kind.VIDEO_CALL, 0, Kind.PHONE_CALL, 200));
    }

    @Test
    void whoSawAnOlderNumberIsTold() {
        enter(W47, Kind.VISIT, 5, 0);

        assertThat(enter(W47, Kind.VISIT, 7, 0)).isEqualTo(new Outcome.Conflict<>(5, "Anna de Wit"));
        assertThat(enter(W47, Kind.VISIT, 5, 0)).isEqualTo(Outcome.saved(5));
    }

    @Test
    void aTallyIsFrom0To200AndNotOfTheFuture() {
        assertThat(enter(W47, Kind.VISIT, -1, 0)).isEqualTo(Outcome.rejected("tally.outside", 200));
        assertThat(enter(W47, Kind.VISIT, 201, 0)).isEqualTo(Outcome.rejected("tally.outside", 200));
        assertThat(enter(W47.next(), Kind.VISIT, 1, 0)).isEqualTo(Outcome.rejected("tally.not-yet", 48));
    }

    @Test
    void aClosedWeekIsTheManagersAndTakesAReason() {
        var tally = new Tally(W47.previous(), Kind.VISIT, 6);

        assertThat(enter(W47.previous(), Kind.VISIT, 6, 0)).isEqualTo(Outcome.rejected("week.closed", 46));
        assertThat(teams.as(
                        crew.manager().account(),
                        () -> tallies.set(crew.team(), anna.rep(), tally, 0, "stond op papier")))
                .isEqualTo(Outcome.saved(6));
    }

    @Test
    void nobodyElseEntersIt() {
        var bram = teams.hire(crew, "Bram Bos");
        var others = teams.found();
        var tally = new Tally(W47, Kind.VISIT, 6);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.as(bram.account(), () -> tallies.set(crew.team(), anna.rep(), tally, 0, "")));
        assertThat(teams.as(others.manager().account(), () -> tallies.set(others.team(), anna.rep(), tally, 0, "")))
                .isEqualTo(Outcome.rejected("team.unknown-rep"));
    }

    private Outcome<Integer> enter(SalesWeek week, Kind kind, int number, int expected) {
        return enter(anna.rep(), new Tally(week, kind, number), expected);
    }

    private Outcome<Integer> enter(RepId rep, Tally tally, int expected) {
        return teams.as(anna.account(), () -> tallies.set(crew.team(), rep, tally, expected, "per ongeluk"));
    }
}
