package nl.koers.exchange.api;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.koers.identity.TokenScope;
import nl.koers.insight.Facts;
import nl.koers.kernel.Outcome;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a colleague sold is not told to a program either, until the team shares it. */
@KoersTest
class RevenueOfOthersTest {

    private static final int VALUE = 12_345;

    @Autowired
    ApplicationContext koers;

    @Autowired
    Teams teams;

    @Autowired
    TeamSettings settings;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    ApiGround ground;
    Teams.Seller bo;

    @BeforeEach
    void aColleagueWhoWonSomething() {
        ground = new ApiGround(koers, port);
        bo = teams.hire(ground.crew, "Bo Jansen");
        var facts = new Facts(sql, ground.crew.team());
        facts.won(bo.rep(), LocalDate.of(2026, 11, 2), VALUE);
        facts.won(ground.rep.rep(), LocalDate.of(2026, 11, 3), VALUE);
    }

    @Test
    void aRepsProgramReadsItsOwnValuesAndThoseOfOthersOnlyOnceTheyAreShared() {
        var client = ground.ofRep(TokenScope.values());
        var others = ground.team() + "/reps/" + bo.rep() + "/deals";

        assertThat(values(client.get(ground.rep() + "/deals"))).contains(Integer.toString(VALUE));
        assertThat(client.get(others).status()).isIn(403, 404);

        share(() -> settings.shareDetails(ground.crew.team(), true));
        assertThat(client.get(others).status()).isEqualTo(200);
        assertThat(values(client.get(others))).contains("Rotec").doesNotContain(Integer.toString(VALUE));

        share(() -> settings.shareRevenue(ground.crew.team(), true));
        assertThat(values(client.get(others))).contains(Integer.toString(VALUE));
    }

    private void share(Supplier<Outcome<?>> change) {
        saved(teams.as(ground.crew.manager().account(), change));
    }

    private static String values(ApiClient.Answer answer) {
        return answer.response().body();
    }
}
