package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.database.DurabilityCheck.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityCheckTest {

    @ParameterizedTest(name = "{0}: {4} faults")
    @CsvSource(textBlock = """
        durable,               1, utf8mb4, 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', 0
        strict for all tables, 1, utf8mb4, STRICT_ALL_TABLES,                            0
        flushes each second,   0, utf8mb4, STRICT_TRANS_TABLES,                          1
        leaves it to the OS,   2, utf8mb4, STRICT_TRANS_TABLES,                          1
        latin1,                1, latin1,  STRICT_TRANS_TABLES,                          1
        utf8 of three bytes,   1, utf8mb3, STRICT_TRANS_TABLES,                          1
        cuts what is too long, 1, utf8mb4, NO_ENGINE_SUBSTITUTION,                       1
        all at once,           0, latin1,  '',                                           3
        """)
    void onlyDurableDatabasesAreTaken(String what, String flush, String characters, String mode, int faults) {
        assertThat(new Settings(flush, characters, mode).faults()).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource("2, 'innodb_flush_log_at_trx_commit is 2, must be 1'")
    void theRefusalNamesTheSetting(String flush, String line) {
        assertThat(new Settings(flush, "utf8mb4", "STRICT_TRANS_TABLES").faults())
                .containsExactly(line);
    }
}
