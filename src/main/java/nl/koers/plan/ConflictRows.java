package nl.koers.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the caller typed and did not get in. The same words for the same field are kept once. */
@Repository
class ConflictRows {

    private final JdbcClient sql;
    private final CurrentCaller caller;

    ConflictRows(JdbcClient sql, CurrentCaller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** Keeps what an edit gave back. */
    Edited noted(EditField edit, Edited answer) {
        switch (answer) {
            case Edited.Saved saved -> {}
            case Edited.Conflict conflict ->
                keep(edit, conflict.mine(), conflict.theirs(), conflict.who(), conflict.when());
            case Edited.Gone gone -> keepLast(edit, gone);
            case Edited.Rejected rejected -> {}
        }
        return answer;
    }

    List<Unsettled> of(TeamId team, PlanId plan) {
        return sql.sql("""
                        select c.item_id, c.field, c.mine, c.theirs, c.who, c.at
                        from plan p join plan_conflict c on c.plan_id = p.id
                        where p.team_id = ? and p.id = ? and c.account_id = ? order by c.id""")
                .params(team.value(), plan.value(), me())
                .query((row, number) -> unsettled(row))
                .list();
    }

    void forget(TeamId team, PlanId plan, ItemId item, Field field, String mine) {
        sql.sql("""
                        delete from plan_conflict
                        where plan_id = (select p.id from plan p where p.team_id = ? and p.id = ?)
                          and account_id = ? and item_id = ? and field = ? and mine = ?""")
                .params(team.value(), plan.value(), me(), item.value(), field.name(), mine)
                .update();
    }

    /** Of what was typed into something that is gone, what was typed last counts. */
    private void keepLast(EditField edit, Edited.Gone gone) {
        sql.sql("""
                        delete from plan_conflict
                        where plan_id = ? and account_id = ? and item_id = ? and field = ? and theirs is null""")
                .params(
                        edit.plan().value(),
                        me(),
                        edit.item().value(),
                        edit.field().name())
                .update();
        keep(edit, gone.mine(), null, gone.who(), gone.when());
    }

    private void keep(EditField edit, String mine, @Nullable String theirs, String who, Instant at) {
        forget(edit.team(), edit.plan(), edit.item(), edit.field(), mine);
        sql.sql("""
                        insert into plan_conflict (plan_id, item_id, field, account_id, mine, theirs, who, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(edit.plan().value())
                .param(edit.item().value())
                .param(edit.field().name())
                .param(me())
                .param(mine)
                .param(theirs)
                .param(who)
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Unsettled unsettled(ResultSet row) throws SQLException {
        var mine = row.getString("mine");
        var theirs = row.getString("theirs");
        var who = row.getString("who");
        var at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Unsettled(
                new ItemId(row.getLong("item_id")),
                Field.valueOf(row.getString("field")),
                theirs == null ? new Edited.Gone(mine, who, at) : new Edited.Conflict(theirs, mine, who, at));
    }

    private long me() {
        return caller.person().map(Caller.Person::account).orElseThrow().value();
    }
}
