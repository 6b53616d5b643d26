package nl.koers.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, lists and revokes the links for screens on the wall. */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class TvLinks {

    private static final int LONGEST_LABEL = 60;

    private final JdbcClient sql;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TvLinks(JdbcClient sql, CurrentCaller caller, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** Those that still work, oldest first. */
    public List<TvLink> of(TeamId team) {
        return sql.sql("""
                        select id, label, created_at from tv_link
                        where team_id = ? and revoked_at is null order by id""")
                .param(team.value())
                .query((row, number) -> new TvLink(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Makes a link.
     *
     * @return the token for {@code /tv/<token>}; it is not kept and can't be shown again
     */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<String> make(TeamId team, String label) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            return Outcome.rejected("name-length", LONGEST_LABEL);
        }
        var token = Tokens.fresh();
        sql.sql("insert into tv_link (token_hash, team_id, label, created_by, created_at) values (?, ?, ?, ?, ?)")
                .params(Tokens.hash(token), team.value(), name, me(), now())
                .update();
        events.publishEvent(Change.ofTeam(team, "tv-link", "", name));
        return Outcome.saved(token);
    }

    /** Ends a link; screens that show it go dark within two seconds. A link of another team is left alone. */
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public boolean revoke(TeamId team, long id) {
        var link = of(team).stream().filter(known -> known.id() == id).findFirst();
        link.ifPresent(known -> {
            sql.sql("update tv_link set revoked_at = ? where id = ? and team_id = ? and revoked_at is null")
                    .params(now(), id, team.value())
                    .update();
            events.publishEvent(Change.ofTeam(team, "tv-link", known.label(), ""));
            events.publishEvent(new RightsChanged());
            events.publishEvent(News.ofTeam(team, Topic.RIGHTS));
        });
        return link.isPresent();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long me() {
        return caller.person().orElseThrow().account().value();
    }
}
