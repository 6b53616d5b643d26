package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class KoersStartsTest {

    @Autowired
    Teams teams;

    @Autowired
    CurrentCaller caller;

    @Test
    void aFoundedTeamHasAManagerWhoLooksAtIt() {
        var crew = teams.found();

        assertThat(teams.as(crew.manager().account(), caller::currentTeam)).isEqualTo(Optional.of(crew.team()));
        assertThat(teams.as(crew.manager().account(), () -> caller.may(Right.MANAGE_TEAM)))
                .isTrue();
    }

    @Test
    void aHiredRepMayReadTheBoardAndManageNothing() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Wit");

        assertThat(teams.as(anna.account(), () -> caller.may(Right.READ_BOARD))).isTrue();
        assertThat(teams.as(anna.account(), () -> caller.may(Right.MANAGE_TEAM)))
                .isFalse();
    }
}
