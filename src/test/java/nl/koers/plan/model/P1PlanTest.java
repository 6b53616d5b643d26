package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.koers.fixture.Texts;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class P1PlanTest {

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            open plan,    TITLE,     Plan 2027,  -
            open plan,    TITLE,     '',         plan.missing
            open plan,    HORIZON,   '',         -
            open plan,    LAST_DAY,  2026-06-30, -
            open plan,    LAST_DAY,  2026-01-01, -
            open plan,    LAST_DAY,  2025-12-31, plan.period-turned
            open plan,    FIRST_DAY, 2027-01-01, plan.period-turned
            open plan,    LAST_DAY,  '',         plan.missing
            open plan,    TARGET,    10,         plan.not-here
            open plan,    ADOPTED_ON,2026-01-12, plan.not-here
            adopted plan, LAST_DAY,  2026-06-30, plan.period-adopted
            adopted plan, TITLE,     Plan 2027,  -
            """)
    void aPlanHasATitleAndAPeriod(String which, Field field, String wanted, String refused) {
        var plan = Items.plan(which.startsWith("adopted") ? "ADOPTED_ON=2026-01-12" : "");

        assertThat(PlanRules.refusal(Items.state(plan), plan, field, wanted, Items.TODAY)
                        .map(Reason::key))
                .isEqualTo(Optional.ofNullable(refused));
    }

    @Test
    void theWholePlanIsReadFromItsItems() {
        var plan = Plan.of(Items.state(
                Items.plan("ADOPTED_ON=2026-01-12; RHYTHM_A=3"),
                Items.item(Items.OBJECTIVE, ItemKind.OBJECTIVE, "TITLE=Omzet; PLACE=i"),
                Items.item(Items.LINE, ItemKind.LINE, "TITLE=Bellen; PLACE=i; REMOVED=1"),
                Items.item(new ItemId(8), ItemKind.LINE, "TITLE=Tweede; PLACE=k"),
                Items.item(new ItemId(9), ItemKind.LINE, "TITLE=Eerste; PLACE=j"),
                Items.item(Items.SELECTION, ItemKind.SELECTION, "CUSTOMER=7; REASON=groeit; PLACE=i")));

        assertThat(plan.lines()).extracting(PlanLine::title).containsExactly("Eerste", "Tweede");
        assertThat(plan.rhythm()).isEqualTo(new Rhythm(3, 8, 16));
        assertThat(plan.adoptedOn()).isPresent();
        assertThat(plan.objectives()).hasSize(1);
        assertThat(plan.selections()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void whatAnItemNeverLacksBelongsToItAndCanBeTyped(ItemKind kind) {
        assertThat(kind.fields()).containsAll(kind.required());
        assertThat(kind.required()).isNotEmpty().allMatch(Field::isTyped);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            TITLE,     '  Bel   Rotec ',  'Bel Rotec',  -
            TARGET,    1300000.00,        1300000,      -
            TARGET,    0.5,               0.5,          -
            TARGET,    12.345,            -,            plan.number-too-fine
            TARGET,    twaalf,            -,            plan.no-number
            TARGET,    -1,                -,            plan.number-outside
            TARGET,    '',                '',           -
            ACTUAL,    -1,                -1,           -
            BY,        2026-12-18,        2026-12-18,   -
            BY,        2026-02-30,        -,            plan.no-day
            BY,        18-12-2026,        -,            plan.no-day
            PRIORITY,  A,                 A,            -
            PRIORITY,  D,                 -,            plan.no-choice
            OWNER,     r12,               r12,          -
            OWNER,     a7,                a7,           -
            OWNER,     Anna,              -,            plan.no-person
            CUSTOMERS, '9,3,9',           '3,9',        -
            CUSTOMERS, '3,',              -,            customer.unknown
            CUSTOMER,  '3,4',             -,            plan.too-many-customers
            OBJECTIVE, 2,                 2,            -
            OBJECTIVE, 2 or 1=1,          -,            plan.no-choice
            """)
    void aValueIsKeptInOneWayOrRefused(Field field, String typed, String kept, String refused) {
        switch (field.type().check(typed)) {
            case Checked.Fine(var value) -> assertThat(value).isEqualTo(kept);
            case Checked.Wrong(var why) -> {
                assertThat(why.key()).isEqualTo(refused);
                assertThat(Texts.DUTCH.sentence(why)).isNotEmpty();
                assertThat(Texts.ENGLISH.sentence(why)).isNotEmpty();
            }
        }
    }

    @Test
    void signsThatTurnTheTextAreRefused() {
        assertThat(Field.TITLE.type().check("ab\u202ecd")).isEqualTo(Checked.wrong("plan.unreadable"));
        assertThat(Field.TITLE.type().check("x".repeat(201))).isEqualTo(Checked.wrong("plan.too-long", 200));
    }
}
