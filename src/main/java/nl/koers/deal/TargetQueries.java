package nl.koers.deal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.Season;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all targets of a team with its ceiling in one statement. */
@Repository
class TargetQueries {

    private static final long TEAM = 0;

    private final JdbcClient sql;

    TargetQueries(JdbcClient sql) {
        this.sql = sql;
    }

    TargetLines lines(TeamId team) {
        return sql.sql("""
                        select whose, span, from_day, amount, season, reason, null share
                        from revenue_target where team_id = :team
                        union all
                        select null, null, null, null, null, null, share from target_ceiling where team_id = :team""").param("team", team.value()).query(TargetQueries::collect);
    }

    private static TargetLines collect(ResultSet rows) throws SQLException {
        var lines = new HashMap<Long, Map<TargetSpan, Timeline<RevenueTarget>>>();
        var share = NewBusinessCeiling.FIRST_SHARE;
        while (rows.next()) {
            BigDecimal chosen = rows.getBigDecimal("share");
            if (chosen == null) {
                add(lines.computeIfAbsent(rows.getLong("whose"), whose -> new HashMap<>()), rows);
            } else {
                share = chosen;
            }
        }
        var team = new TargetPlan(lines.getOrDefault(TEAM, Map.of()));
        lines.remove(TEAM);
        var reps = lines.entrySet().stream()
                .collect(Collectors.toMap(line -> new RepId(line.getKey()), line -> new TargetPlan(line.getValue())));
        return new TargetLines(team, reps, share);
    }

    private static void add(Map<TargetSpan, Timeline<RevenueTarget>> lines, ResultSet row) throws SQLException {
        var from = row.getObject("from_day", LocalDate.class);
        var target = new RevenueTarget(
                new Money(row.getBigDecimal("amount")), Season.parse(row.getString("season")), row.getString("reason"));
        lines.merge(
                TargetSpan.parse(row.getString("span")).orElseThrow(),
                Timeline.<RevenueTarget>empty().with(from, target),
                (line, more) -> line.with(from, target));
    }
}
