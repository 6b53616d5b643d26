package nl.koers.plan;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.koers.customer.Customers;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanStatementsTest extends EditingScene {

    /** Design 6; the sixth is the one for rights. */
    private static final int AT_MOST = 6;

    private static final int PAST_CHANGES = 50_000;

    @Autowired
    Customers customers;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient sql;

    @Test
    void openingAPlanCostsTheSameWithTenLinesAndWith500AndFiftyThousandPastChanges() {
        var rotec = saved(ground.managing(() -> customers.findOrAdd(ground.team(), "Rotec BV")));
        ground.add(ItemKind.SELECTION, Map.of(Field.CUSTOMER, rotec.id().toString(), Field.REASON, "groeit"));
        ground.objective("Omzet", "1300000");
        lines(ground, 10);
        var small = opened(ground);
        lines(ground, 490);
        changes(ground);
        var large = opened(ground);

        assertThat(small).hasSizeLessThanOrEqualTo(AT_MOST);
        assertThat(withoutRights(large)).isEqualTo(withoutRights(small)).hasSize(AT_MOST - 1);
        assertThat(large).noneMatch(text -> text.contains("plan_change"));
        var page = ground.page();
        assertThat(page.plan().lines()).hasSize(500);
        assertThat(page.state().revision()).isGreaterThan(PAST_CHANGES);
        assertThat(ground.managing(() ->
                        plans.asOf(ground.team(), ground.plan(), page.state().revision())))
                .contains(page.state());
    }

    @Test
    void anEditCostsAHandfulOfStatementsWithFiftyThousandPastChanges() {
        var line = ground.line("Bellen");
        changes(ground);

        var sent = ground.managing(() -> statements.of(() ->
                editing.edit(new EditField(ground.team(), ground.plan(), line, Field.GOOD_WHEN, "", "14 van 14"))));

        assertThat(withoutRights(sent)).hasSizeLessThanOrEqualTo(AT_MOST);
        assertThat(ground.value(line, Field.GOOD_WHEN)).isEqualTo("14 van 14");
    }

    private List<String> opened(PlanGround ground) {
        return ground.managing(() -> statements.of(() -> plans.current(ground.team())));
    }

    /** Rights are read at most once a second, so a statement for them is there or not. */
    private static List<String> withoutRights(List<String> sent) {
        return sent.stream().filter(text -> !text.contains("signed_out_at")).toList();
    }

    private static void lines(PlanGround ground, int number) {
        for (var i = 0; i < number; i++) {
            ground.add(ItemKind.LINE, Map.of(Field.TITLE, "Regel " + i, Field.GOOD_WHEN, "klaar", Field.PRIORITY, "A"));
        }
    }

    /** A title that went to and fro. */
    private void changes(PlanGround ground) {
        var whole = ground.page().state().plan();
        var from = ground.page().state().revision();
        sql.sql("""
                        insert into plan_change
                        select ?, ? + seq, ? + seq, ?, 'HORIZON', if(seq = 1, '', concat('h', seq - 1)), concat('h', seq), ?,
                               null, '2026-03-01'
                        from seq_1_to_50000""")
                .params(
                        ground.plan().value(),
                        from,
                        from,
                        whole.id().value(),
                        ground.manager().value())
                .update();
        sql.sql("insert into plan_field values (?, ?, 'HORIZON', 'h50000', '2026-03-01', ?)")
                .params(
                        ground.plan().value(),
                        whole.id().value(),
                        ground.manager().value())
                .update();
        sql.sql("update plan set revision = revision + 50000 where id = ?")
                .param(ground.plan().value())
                .update();
    }
}
