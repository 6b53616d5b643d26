package nl.koers.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Grant;
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

    private static final int LONGEST_NAME = 100;

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
                .param(person.filter(who -> !isTeamToken(who))
                        .map(Caller.Person::account)
                        .map(AccountId::value)
                        .orElse(null))
                .param(person.map(AuditWriter::name).orElse(""))
                .param(change.team().map(TeamId::value).orElse(null))
                .param(change.rep().map(RepId::value).orElse(null))
                .param(change.what())
                .param(change.before())
                .param(change.after())
                .param(change.reason())
                .update();
    }

    /** A token of a team acts for nobody in person. */
    private static boolean isTeamToken(Caller.Person person) {
        return person.grant().filter(Grant::forTeam).isPresent();
    }

    /** With the token by which it was done. */
    private static String name(Caller.Person person) {
        var name = person.grant()
                .filter(grant -> !grant.forTeam())
                .map(grant -> person.name() + " · " + grant.name())
                .orElse(person.name());
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
