package nl.koers.exchange.api;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.koers.identity.TokenScope;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Revenue targets are told to who sees them on the screens. */
@KoersTest
class TargetsApiTest {

    @Autowired
    ApplicationContext koers;

    @Autowired
    Teams teams;

    @Autowired
    TeamSettings settings;

    @LocalServerPort
    int port;

    @Test
    void everybodyGetsTheTargetsThatHeOrSheMayKnow() {
        var ground = new ApiGround(koers, port);
        var bram = teams.hire(ground.crew, "Bram");
        ground.target(Optional.empty(), "2026", 500_000);
        ground.target(Optional.of(ground.rep.rep()), "2026", 240_000);
        ground.target(Optional.of(bram.rep()), "2026-Q4", 80_000);

        assertThat(told(ground, ground.ofTeam(TokenScope.READ_REVENUE)))
                .containsExactly("500000.0", "240000.0", "80000.0");
        assertThat(told(ground, ground.ofRep(TokenScope.READ_REVENUE))).containsExactly("240000.0");
        assertThat(told(ground, ground.of(bram, TokenScope.READ_REVENUE))).containsExactly("80000.0");

        saved(teams.as(ground.crew.manager().account(), () -> settings.shareRevenue(ground.crew.team(), true)));

        assertThat(told(ground, ground.of(bram, TokenScope.READ_REVENUE))).hasSize(3);
        assertThat(ground.ofTeam(TokenScope.READ_BOARD, TokenScope.READ_DETAILS, TokenScope.WRITE_DEALS)
                        .get(ground.team() + "/targets")
                        .problem())
                .isEqualTo("scope");
    }

    private static List<String> told(ApiGround ground, ApiClient client) {
        return client.get(ground.team() + "/targets").json().path("items").findValuesAsString("amount");
    }
}
