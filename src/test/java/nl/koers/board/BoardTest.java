package nl.koers.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.koers.fixture.Weeks;
import nl.koers.identity.TvGate;
import nl.koers.identity.TvLinks;
import nl.koers.kernel.SalesWeek;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class BoardTest {

    /** Design 6: opening a screen costs at most six statements; the sixth here is the one for rights. */
    static final int AT_MOST = 6;

    @Autowired
    Board board;

    @Autowired
    WeekBook weeks;

    @Autowired
    Teams teams;

    @Autowired
    TvLinks links;

    @Autowired
    TvGate gate;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient sql;

    Teams.Crew crew;

    @BeforeEach
    void aTeam() {
        crew = teams.found();
    }

    @Test
    void openingTheBoardCostsTheSameForTwelveRepsAndForFiftyWithOneYearAndWithTen() {
        hire(12);
        fill(2026);
        var small = opened();
        hire(38);
        for (var year = 2017; year <= 2026; year++) {
            fill(year);
        }
        var large = opened();

        assertThat(small).hasSizeLessThanOrEqualTo(AT_MOST);
        assertThat(withoutRights(large)).isEqualTo(withoutRights(small)).hasSize(AT_MOST - 1);
        assertThat(teams.as(crew.manager().account(), () -> board.of(crew.team(), Weeks.W47))
                        .rows())
                .hasSize(50)
                .allSatisfy(row -> assertThat(row.count().counted()).isEqualTo(1));
    }

    @Test
    void tenYearsOfWeeksCostNoMoreThanOneBoard() {
        hire(12);
        fill(2026);
        var ask = new WeekAsk(
                SalesWeek.parse("2017-W01"), SalesWeek.parse("2026-W47"), Optional.empty(), Integer.MAX_VALUE);

        var sent = teams.as(crew.manager().account(), () -> statements.of(() -> weeks.of(crew.team(), ask)));

        assertThat(sent).hasSizeLessThanOrEqualTo(AT_MOST + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-W01", "1970-W02", "2100-W52"})
    void theFirstAndTheLastWeekHaveABoardToo(String week) {
        var anna = teams.hire(crew, "Anna de Wit");
        sql.sql("update rep set first_day = '1969-12-01' where id = ?")
                .param(anna.rep().value())
                .update();

        var page = teams.as(
                crew.manager().account(),
                () -> board.of(crew.team(), SalesWeek.parse(week).orElseThrow()));

        assertThat(page.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Anna de Wit"));
    }

    @Test
    void aTeamWithoutRepsHasAnEmptyBoard() {
        var page = teams.as(crew.manager().account(), () -> board.of(crew.team(), Weeks.W47));

        assertThat(page.rows()).isEmpty();
        assertThat(page.total().norm()).isZero();
        assertThat(page.workdaysLeft()).isEqualTo(2);
    }

    @Test
    void theBoardIsReadByItsRepsButNotByMembersOfAnotherTeam() {
        var anna = teams.hire(crew, "Anna de Wit");
        var other = teams.found();

        assertThat(teams.as(anna.account(), () -> board.of(crew.team(), Weeks.W47))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> teams.as(other.manager().account(), () -> board.of(crew.team(), Weeks.W47)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> board.of(crew.team(), Weeks.W47)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTvLinkShowsItsOwnTeamUntilItIsRevoked() {
        teams.hire(crew, "Anna de Wit");
        var token = Teams.saved(teams.as(crew.manager().account(), () -> links.make(crew.team(), "Kantine")));
        var screen = gate.open(token).orElseThrow();
        var other = teams.found();

        assertThat(screen.see(() -> board.of(crew.team(), Weeks.W47)).rows()).hasSize(1);
        assertThatThrownBy(() -> screen.see(() -> board.of(other.team(), Weeks.W47)))
                .isInstanceOf(AccessDeniedException.class);

        var link =
                teams.as(crew.manager().account(), () -> links.of(crew.team())).getFirst();
        teams.as(crew.manager().account(), () -> links.revoke(crew.team(), link.id()));

        assertThatThrownBy(() -> screen.see(() -> board.of(crew.team(), Weeks.W47)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(gate.open(token)).isEmpty();
    }

    /** Rights are read at most once a second, so a statement for them is there or not. */
    private static List<String> withoutRights(List<String> sent) {
        return sent.stream().filter(text -> !text.contains("from account a")).toList();
    }

    private List<String> opened() {
        return teams.as(crew.manager().account(), () -> statements.of(() -> board.of(crew.team(), Optional.empty())));
    }

    private void hire(int number) {
        for (var i = 0; i < number; i++) {
            sql.sql("insert into rep (team_id, name, first_day, position, changed_by)"
                            + " values (?, ?, '2015-01-01', ?, 'test')")
                    .params(crew.team().value(), "Verkoper " + i, i)
                    .update();
        }
    }

    /** One appointment a week for every rep. */
    private void fill(int year) {
        sql.sql(
                        "insert ignore into customer (team_id, name, name_key, created_at) values (?, 'Rotec', 'rotec', now(6))")
                .param(crew.team().value())
                .update();
        for (var week = new SalesWeek(year, 1); week.year() == year; week = week.next()) {
            sql.sql("""
                            insert into appointment
                              (team_id, rep_id, customer_id, day, kind, state, note, version,
                               created_at, created_by, changed_at, changed_by)
                            select r.team_id, r.id, c.id, ?, 'VISIT', 'HELD', '', 0, now(6), 't', now(6), 't'
                            from rep r join customer c on c.team_id = r.team_id
                            where r.team_id = ? and not exists
                              (select 1 from appointment a where a.rep_id = r.id and a.day = ?)""").params(week.first(), crew.team().value(), week.first()).update();
        }
    }
}
