package nl.koers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
class StatementsTest {

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient sql;

    @Test
    void everyStatementIsHeardOnce() {
        var sent = statements.of(() -> {
            sql.sql("select 1").query(Integer.class).single();
            sql.sql("select ?").param(2).query(Integer.class).single();
        });

        assertThat(sent).containsExactly("select 1", "select ?");
    }

    @Test
    void workWithoutStatementsCountsZero() {
        assertThat(statements.count(() -> {})).isZero();
    }
}
