package nl.koers.exchange.api;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.SalesWeek;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Weeks one after another say what each of them says by itself. */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeeksApiTest {

    @Autowired
    ApplicationContext koers;

    @Autowired
    Teams teams;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private String team = "";
    private String anna = "";
    private String bram = "";
    private ApiClient client = new ApiClient(0, "");
    private ApiClient colleague = client;

    @BeforeAll
    void found() {
        var ground = new ApiGround(koers, port);
        var second = teams.hire(ground.crew, "Bram");
        client = ground.ofTeam(TokenScope.READ_BOARD);
        colleague = ground.of(second, TokenScope.READ_BOARD);
        team = ground.team();
        anna = ground.rep.rep().toString();
        bram = second.rep().toString();
        var held = Draft.planned(new CustomerChoice.Typed("Bakker"), LocalDate.of(2026, 11, 18))
                .in(State.HELD);
        saved(teams.as(ground.rep.account(), () -> appointments.add(ground.crew.team(), ground.rep.rep(), held, "")));
        sql.sql("update rep set first_day = '2026-11-09' where id = ?")
                .param(second.rep().value())
                .update();
    }

    @Test
    void everyWeekIsAsItIsByItself() {
        var line = items("/reps/" + anna + "/weeks?from=2026-W46&to=2026-W47").get(1);
        var single = client.get(team + "/reps/" + anna + "/weeks/2026-W47").json();

        assertThat(line.path("week")).isEqualTo(single.path("week"));
        assertThat(line.path("closed")).isEqualTo(single.path("closed"));
        assertThat(line.at("/count/held").asInt()).isEqualTo(1);
        for (var part : new String[] {"rep", "state", "count", "norm"}) {
            assertThat(line.path(part))
                    .as(part)
                    .isEqualTo(single.path("standing").path(part));
        }
    }

    @Test
    void aTeamHasAllItsRepsWeekByWeek() {
        assertThat(items("/weeks?from=2026-W45&to=2026-W47").valueStream().map(WeeksApiTest::place))
                .containsExactly(
                        "2026-W45 " + anna,
                        "2026-W46 " + anna,
                        "2026-W46 " + bram,
                        "2026-W47 " + anna,
                        "2026-W47 " + bram);
    }

    @Test
    void aLongListComesInParts() {
        var all = items("/weeks?from=2026-W40&to=2026-W47");
        var parts = new ArrayList<JsonNode>();
        var next = team + "/weeks?from=2026-W40&to=2026-W47&limit=3";
        while (!next.isEmpty()) {
            var part = client.get(next).json();
            part.path("items").forEach(parts::add);
            next = part.path("next").asString("");
        }

        assertThat(parts).containsExactlyElementsOf(all);
    }

    @Test
    void withoutARangeItIsTheYearSoFar() {
        var year = IntStream.rangeClosed(1, 47).mapToObj(number -> new SalesWeek(2026, number) + " " + anna);

        assertThat(items("/reps/" + anna + "/weeks").valueStream().map(WeeksApiTest::place))
                .containsExactlyElementsOf(year.toList());
        assertThat(items("/reps/" + anna + "/weeks?from=2026-W50").valueStream().map(WeeksApiTest::place))
                .containsExactly("2026-W50 " + anna);
    }

    @Test
    void colleaguesReadThemAsTheyReadTheBoard() {
        assertThat(colleague.get(team + "/reps/" + anna + "/weeks").json())
                .isEqualTo(client.get(team + "/reps/" + anna + "/weeks").json());
    }

    private JsonNode items(String path) {
        return client.get(team + path).json().path("items");
    }

    private static String place(JsonNode line) {
        return line.path("week").asString() + " " + line.at("/rep/id").asString();
    }
}
