package nl.koers.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what, newest first. Nothing here writes: entries are never changed and never go away. */
@Service
@Needs(Right.READ_TEAM_AUDIT)
@Transactional(readOnly = true)
public class AuditLog {

    private static final String ENTRIES = """
            select e.id, e.moment, e.team_id, e.account_name, coalesce(r.name, '') rep_name,
                   e.what, e.before_text, e.after_text, e.reason
            from audit_entry e left join rep r on r.team_id = e.team_id and r.id = e.rep_id
            where e.moment >= :from and e.moment < :until""";
    private static final String NEWEST_FIRST = " order by e.moment desc, e.id desc limit :limit offset :offset";

    private final JdbcClient sql;

    AuditLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything in a team. */
    public List<AuditEntry> ofTeam(TeamId team, AuditSpan span, AuditPage page) {
        return read(" and e.team_id = :team", span, page)
                .param("team", team.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** What concerns one rep. */
    @Needs(Right.READ_REP_AUDIT)
    public List<AuditEntry> ofRep(TeamId team, RepId rep, AuditSpan span, AuditPage page) {
        return read(" and e.team_id = :team and e.rep_id = :rep", span, page)
                .param("team", team.value())
                .param("rep", rep.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** Everything in every team and in the installation. */
    @Needs(Right.READ_ALL_AUDIT)
    public List<AuditEntry> ofAll(AuditSpan span, AuditPage page) {
        return read("", span, page).query((row, number) -> entry(row)).list();
    }

    private JdbcClient.StatementSpec read(String which, AuditSpan span, AuditPage page) {
        return sql.sql(ENTRIES + which + NEWEST_FIRST)
                .param("from", LocalDateTime.ofInstant(span.from(), ZoneOffset.UTC))
                .param("until", LocalDateTime.ofInstant(span.until(), ZoneOffset.UTC))
                .param("limit", page.limit())
                .param("offset", page.offset());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        var team = row.getLong("team_id");
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("moment", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                team == 0 ? Optional.empty() : Optional.of(new TeamId(team)),
                row.getString("account_name"),
                row.getString("rep_name"),
                row.getString("what"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("reason"));
    }
}
