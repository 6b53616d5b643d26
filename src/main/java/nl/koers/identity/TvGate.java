package nl.koers.identity;

import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a screen with a TV link in, as nothing more than that screen. */
@Component
public class TvGate {

    private final JdbcClient sql;

    TvGate(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a valid link opens. Each use asks again whether the link still holds. */
    public static final class Screen {

        private final TeamId team;
        private final TvPass pass;

        private Screen(TeamId team, TvPass pass) {
            this.team = team;
            this.pass = pass;
        }

        public TeamId team() {
            return team;
        }

        /** Does work with the rights of the screen, whoever is signed in beside it. */
        public <T> T see(Supplier<T> work) {
            return ActAs.as(pass, work);
        }
    }

    /** Empty for a link that was never made or is revoked. */
    public Optional<Screen> open(String token) {
        return sql.sql("select id, team_id from tv_link where token_hash = ? and revoked_at is null")
                .param(Tokens.hash(token))
                .query((row, number) -> new Screen(new TeamId(row.getLong("team_id")), new TvPass(row.getLong("id"))))
                .optional();
    }
}
