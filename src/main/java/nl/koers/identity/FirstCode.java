package nl.koers.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time code that proves who may make the first account: the same one after a restart, until it is used. */
@Component
class FirstCode {

    private static final int LENGTH = 12;

    private final JdbcClient sql;

    FirstCode(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    public String current() {
        sql.sql("insert into first_code (id, code) values (1, ?) on duplicate key update code = code")
                .param(Tokens.fresh().substring(0, LENGTH))
                .update();
        return sql.sql("select code from first_code").query(String.class).single();
    }

    @Transactional
    public void use() {
        sql.sql("delete from first_code").update();
    }
}
