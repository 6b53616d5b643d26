package nl.koers.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@link ConvergenceTest} proves, with the real tables. */
@KoersTest
class MariaDbConvergenceTest {

    private static final int OPERATIONS = 600;

    @Autowired
    Teams teams;

    @Autowired
    SharedTexts texts;

    @Autowired
    TextTables tables;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allTextsAreThatOfTheDatabase(long seed) {
        var crew = teams.found();
        var text = teams.as(crew.manager().account(), () -> texts.create(crew.team()));

        assertThatCode(() -> new Simulation(seed, text, tables, true).run(OPERATIONS))
                .doesNotThrowAnyException();
    }
}
