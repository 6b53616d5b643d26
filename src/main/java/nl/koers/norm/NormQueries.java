package nl.koers.norm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Timeline;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all dated rows of a team in one statement. */
@Repository
class NormQueries {

    private final JdbcClient sql;

    NormQueries(JdbcClient sql) {
        this.sql = sql;
    }

    NormLines lines(TeamId team) {
        return sql.sql("""
                        select 'TEAM' line, 0 rep_id, from_day, norm, new_business_factor share
                        from team_norm where team_id = :team
                        union all
                        select 'NORM', rep_id, from_day, norm, null from rep_norm where team_id = :team
                        union all
                        select 'FOP', rep_id, from_day, null, new_share from rep_fop where team_id = :team""").param("team", team.value()).query(NormQueries::collect);
    }

    private static NormLines collect(ResultSet rows) throws SQLException {
        var team = Timeline.<TeamNorm>empty();
        var personal = new HashMap<RepId, Timeline<PersonalNorm>>();
        var fops = new HashMap<RepId, Timeline<FieldOfPlay>>();
        while (rows.next()) {
            var from = rows.getObject("from_day", LocalDate.class);
            switch (rows.getString("line")) {
                case "TEAM" ->
                    team = team.with(from, new TeamNorm(new Norm(rows.getInt("norm")), rows.getBigDecimal("share")));
                case "NORM" -> add(personal, rows, from, personal(rows));
                default -> add(fops, rows, from, new FieldOfPlay(rows.getBigDecimal("share")));
            }
        }
        return new NormLines(team, personal, fops);
    }

    private static <T> void add(Map<RepId, Timeline<T>> lines, ResultSet row, LocalDate from, T value)
            throws SQLException {
        lines.merge(
                new RepId(row.getLong("rep_id")),
                Timeline.<T>empty().with(from, value),
                (line, more) -> line.with(from, value));
    }

    private static PersonalNorm personal(ResultSet row) throws SQLException {
        var norm = row.getInt("norm");
        return new PersonalNorm(row.wasNull() ? Optional.empty() : Optional.of(new Norm(norm)));
    }
}
