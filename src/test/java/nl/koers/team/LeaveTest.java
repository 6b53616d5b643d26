package nl.koers.team;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Crew;
import nl.koers.testing.Teams.Seller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Today is Thursday 19 November 2026; week 45 closed on Wednesday 11 November, week 46 yesterday. */
@KoersTest
class LeaveTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Teams teams;

    @Autowired
    Leave leave;

    @Autowired
    TeamRoster roster;

    @Autowired
    JdbcClient sql;

    private Crew crew;
    private Seller anna;

    @BeforeEach
    void hireAnna() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @Test
    void aRepTakesLeaveAndIsAway() {
        saved(take(anna.account(), MONDAY, MONDAY.plusDays(1), ""));

        var attendance = teams.as(anna.account(), () -> roster.of(crew.team(), new Period(MONDAY, MONDAY.plusDays(6))))
                .rep(anna.rep())
                .orElseThrow()
                .attendance();
        assertThat(attendance.on(MONDAY.plusDays(1)).part()).isEqualTo(DayPart.NONE);
        assertThat(attendance.on(MONDAY.plusDays(2)).part()).isEqualTo(DayPart.FULL);
    }

    @Test
    void leaveThatIsTakenBackWasNeverThere() {
        var entry = saved(take(anna.account(), MONDAY, MONDAY, ""));

        saved(teams.as(anna.account(), () -> leave.takeBack(crew.team(), anna.rep(), entry.id(), "")));

        assertThat(teams.as(anna.account(), () -> leave.of(crew.team(), anna.rep())))
                .isEmpty();
        assertThat(refused(teams.as(anna.account(), () -> leave.takeBack(crew.team(), anna.rep(), entry.id(), ""))))
                .isEqualTo("team.leave-gone");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-11-24, 2026-11-26, team.leave-overlaps
            2026-11-20, 2026-11-23, team.leave-overlaps
            2026-11-26, 2026-11-25, team.days-reversed
            1969-12-31, 2026-11-25, team.day-outside
            2026-11-26, 2101-01-01, team.day-outside
            2026-11-15, 2026-11-16, week.closed
            """)
    void leaveThatCannotBeIsRefused(LocalDate first, LocalDate last, String reason) {
        saved(take(anna.account(), MONDAY, MONDAY.plusDays(1), ""));

        assertThat(refused(take(anna.account(), first, last, ""))).isEqualTo(reason);
        assertThat(teams.as(anna.account(), () -> leave.of(crew.team(), anna.rep())))
                .hasSize(1);
    }

    @Test
    void inAClosedWeekOnlyTheManagerEntersLeaveAndSaysWhy() {
        var closed = LocalDate.of(2026, 11, 4);
        var manager = crew.manager().account();

        assertThat(refused(take(anna.account(), closed, closed, "was ziek"))).isEqualTo("week.closed");
        assertThat(refused(take(manager, closed, closed, " "))).isEqualTo("week.reason-missing");
        saved(take(manager, closed, closed, "was ziek"));
    }

    @Test
    void aRepNeitherSeesNorEntersTheLeaveOfAnother() {
        var bea = teams.hire(crew, "Bea Smit");

        assertThatThrownBy(() -> take(bea.account(), MONDAY, MONDAY, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teams.as(bea.account(), () -> leave.of(crew.team(), anna.rep())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRepOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var other = teams.found();
        var theirs = teams.hire(other, "Chris");
        var entry = saved(teams.as(
                theirs.account(),
                () -> leave.take(new NewLeave(
                        other.team(), theirs.rep(), MONDAY, MONDAY, AbsenceKind.LEAVE, DayPart.NONE, ""))));
        var manager = crew.manager().account();

        assertThat(teams.as(manager, () -> leave.of(crew.team(), theirs.rep()))).isEmpty();
        assertThat(refused(teams.as(
                        manager,
                        () -> leave.take(new NewLeave(
                                crew.team(), theirs.rep(), MONDAY, MONDAY, AbsenceKind.LEAVE, DayPart.NONE, "")))))
                .isEqualTo("team.unknown-rep");
        assertThat(refused(teams.as(manager, () -> leave.takeBack(crew.team(), theirs.rep(), entry.id(), ""))))
                .isEqualTo("team.leave-gone");
    }

    private Outcome<LeaveEntry> take(AccountId who, LocalDate first, LocalDate last, String reason) {
        return teams.as(
                who,
                () -> leave.take(
                        new NewLeave(crew.team(), anna.rep(), first, last, AbsenceKind.ILLNESS, DayPart.NONE, reason)));
    }
}
