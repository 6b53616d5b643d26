package nl.koers.meeting;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingNumbersTest extends MeetingScene {

    @Autowired
    MeetingNumbers numbers;

    @Autowired
    Leave leave;

    @Test
    void numbersStayAsTheyWereAtTheStartBesideWhatIsCorrected() {
        var meeting = start();
        hold(anna, "Rotec BV", MONDAY);

        var both = as(anna, () -> numbers.of(team, meeting.id())).orElseThrow();

        assertThat(both.start().week()).isEqualTo(W47);
        assertThat(both.start().of(anna.rep()).orElseThrow().last()).isEqualTo(new Snapshot.Score(0, 10));
        assertThat(both.now().of(anna.rep()).orElseThrow().last()).isEqualTo(new Snapshot.Score(1, 10));
    }

    @Test
    void whoIsFreeThisWeekStillHasTheJudgementOfTheWeekThatIsLookedAt() {
        Teams.saved(asManager(() -> leave.take(new NewLeave(
                team, anna.rep(), MONDAY.plusDays(7), MONDAY.plusDays(11), AbsenceKind.LEAVE, DayPart.NONE, ""))));
        var meeting = start();

        assertThat(as(bram, () -> numbers.of(team, meeting.id()))
                        .orElseThrow()
                        .now()
                        .of(anna.rep())
                        .orElseThrow())
                .satisfies(row -> {
                    assertThat(row.now().norm()).isZero();
                    assertThat(row.last().norm()).isEqualTo(10);
                    assertThat(row.standing()).isNotEqualTo("FREE");
                });
    }
}
