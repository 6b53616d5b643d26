package nl.koers.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanTables implements PlanStore {

    private static final int AT_ONCE = 200;

    private final JdbcClient sql;

    PlanTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Long> lock(TeamId team, PlanId plan) {
        return sql.sql("select revision from plan where team_id = ? and id = ? for update")
                .params(team.value(), plan.value())
                .query(Long.class)
                .optional();
    }

    @Override
    public PlanId create(TeamId team, Period period, Instant at) {
        var key = new GeneratedKeyHolder();
        sql.sql("insert into plan (team_id, first_day, last_day, created_at) values (?, ?, ?, ?)")
                .params(team.value(), period.first(), period.last(), utc(at))
                .update(key, "id");
        return new PlanId(id(key));
    }

    @Override
    public ItemId item(TeamId team, PlanId plan, ItemKind kind) {
        var key = new GeneratedKeyHolder();
        sql.sql("insert into plan_item (team_id, plan_id, kind) values (?, ?, ?)")
                .params(team.value(), plan.value(), kind.name())
                .update(key, "id");
        return new ItemId(id(key));
    }

    @Override
    public void setPeriod(PlanId plan, Period period) {
        sql.sql("update plan set first_day = ?, last_day = ? where id = ?")
                .params(period.first(), period.last(), plan.value())
                .update();
    }

    @Override
    public void write(PlanId plan, Act act, List<Row> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            some(plan, act, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
        sql.sql("update plan set revision = ? where id = ?")
                .params(rows.getLast().revision(), plan.value())
                .update();
    }

    private void some(PlanId plan, Act act, List<Row> rows) {
        var at = utc(act.at());
        var by = act.by().value();
        var history = new ArrayList<@Nullable Object>();
        var fields = new ArrayList<@Nullable Object>();
        for (var row : rows) {
            var edit = row.edit();
            var item = edit.item().value();
            var name = edit.field().name();
            Collections.addAll(history, plan.value(), row.revision(), act.number());
            Collections.addAll(history, item, name, edit.seen(), edit.wanted(), by);
            Collections.addAll(history, act.meeting().map(MeetingId::value).orElse(null), at);
            Collections.addAll(fields, plan.value(), item, name, edit.wanted(), at, by);
        }
        sql.sql("insert into plan_change values " + rows("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows.size()))
                .params(history)
                .update();
        sql.sql("insert into plan_field values " + rows("(?, ?, ?, ?, ?, ?)", rows.size())
                        + " on duplicate key update value = values(value), changed_at = values(changed_at),"
                        + " changed_by = values(changed_by)")
                .params(fields)
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String rows(String row, int number) {
        return String.join(", ", Collections.nCopies(number, row));
    }

    private static long id(GeneratedKeyHolder key) {
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }
}
