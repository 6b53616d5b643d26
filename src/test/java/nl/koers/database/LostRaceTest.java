package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRaceTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
        1213, deadlock,          true
        1205, lock timeout,      true
        1020, record changed,    true
        1062, duplicate key,     false
        1406, text too long,     false
        """)
    void onlyRacesAreTriedAgain(int error, String what, boolean again) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException(what, "HY000", error)));

        assertThat(LostRace.isLostRace(failure)).isEqualTo(again);
    }
}
