package nl.koers.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every change in the transaction that makes it, so that both are kept or neither. */
@Component
class AuditWriter {

    private final JdbcClient sql;
    private final CurrentCaller caller;
    private final Clock clock;

    AuditWriter(JdbcClient sql, CurrentCaller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Change change) {
        var person = caller.person();
        sql.sql("""
                        insert into audit_entry
                        (moment, account_id, account_name, team_id, rep_id, what, before_text, after_text, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(person.map(Caller.Person::account).map(AccountId::value).orElse(null))
                .param(person.map(Caller.Person::name).orElse(""))
                .param(change.team().map(TeamId::value).orElse(null))
                .param(change.rep().map(RepId::value).orElse(null))
                .param(change.what())
                .param(change.before())
                .param(change.after())
                .param(change.reason())
                .update();
    }
}
