package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.testing.KoersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
class FirstCodeTest {

    @Autowired
    JdbcClient sql;

    @Test
    void theCodeHoldsAfterARestartAndUntilItIsUsed() {
        var before = new FirstCode(sql).current();

        assertThat(new FirstCode(sql).current())
                .as("after a restart")
                .isEqualTo(before)
                .hasSize(12);
        new FirstCode(sql).use();
        assertThat(new FirstCode(sql).current()).as("once it was used").isNotEqualTo(before);
    }
}
