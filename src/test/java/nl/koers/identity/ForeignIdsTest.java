package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager calls every service method in the name of his own team, with ids of another: nothing there changes, nothing
 * of it is told, and nothing of the own team points to it afterwards.
 */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

    /** Of a sealed type, at most. */
    private static final int KINDS = 3;

    private static final List<String> IDS_OF_A_TEAM = List.of("rep_id", "customer_id");

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    private final Calls calls;
    private final Scenes scenes;
    private @Nullable Scene mine;
    private @Nullable Scene theirs;
    private Map<String, List<String>> tables = Map.of();
    private Map<String, List<Map<String, Object>>> untouched = Map.of();

    ForeignIdsTest(@Autowired BeanFactory koers) {
        scenes = new Scenes(koers);
        calls = new Calls(koers);
    }

    @BeforeAll
    void setScenes() {
        mine = scenes.set();
        theirs = scenes.set();
        tables = tablesOfTeams();
        untouched = all(theirs().team());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void nothingChangesAndNothingIsTold(String name, Method method) {
        for (var text : List.of("", "a", "sleutel-" + theirs().secret())) {
            for (var turn = 0; turn < KINDS; turn++) {
                var arguments = new Samples(mine().team(), theirs(), text, turn).of(method);
                var typed = repeatsWhatIsTyped(name) ? text : "";
                call(manager(), method, arguments, typed);
                if (text.isEmpty() && CallerKind.TOKEN_OF_THE_TEAM_FOR_EVERYTHING.may(right(name))) {
                    call(new TokenPass(mine().token()), method, arguments, typed);
                }
            }
        }
    }

    /** A customer has the name that was typed, whoever else has one of that name. */
    private static boolean repeatsWhatIsTyped(String name) {
        return right(name) == Right.WRITE_CUSTOMERS;
    }

    private static Right right(String name) {
        return ServiceRights.table().getOrDefault(name, Right.MANAGE_TEAM);
    }

    private KoersPrincipal manager() {
        return new KoersPrincipal(mine().manager().value(), "mens@koers.invalid", null, true, Instant.MAX);
    }

    private void call(Object caller, Method method, Object[] arguments, String typed) {
        calls.undone(caller, method, arguments, answer -> {
            if (answer.exception() == null) {
                entities.flush();
            }
            var told = String.valueOf(answer.value());
            assertThat(typed.isEmpty() ? told : told.replace(typed, "")).doesNotContain(theirs().secret());
            assertThat(all(theirs().team())).isEqualTo(untouched);
            assertThat(strangersIn(mine().team())).isEmpty();
            return true;
        });
    }

    /** The comparison sees a change, and the secret is where it should be found. */
    @Test
    void aChangeWouldBeSeen() {
        assertThat(untouched.toString()).contains(theirs().secret());
        assertThat(untouched.keySet())
                .contains("rep", "customer", "appointment", "absence", "membership", "tv_link", "audit_entry");
        assertThat(all(mine().team())).isNotEqualTo(untouched);
        assertThat(strangers()).contains("'appointment.rep_id'", "'appointment.customer_id'", "'deal.customer_id'");
    }

    static Stream<Arguments> methods() {
        return ServiceRights.services().stream()
                .flatMap(service -> ServiceRights.methods(service).stream())
                .filter(method -> CallerKind.MANAGER.may(
                        ServiceRights.table().getOrDefault(ServiceRights.name(method), Right.MANAGE_TEAM)))
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .anyMatch(type -> type == TeamId.class || Scoped.class.isAssignableFrom(type)))
                .map(method -> Arguments.of(ServiceRights.name(method), method));
    }

    private Scene mine() {
        return Objects.requireNonNull(mine);
    }

    private Scene theirs() {
        return Objects.requireNonNull(theirs);
    }

    /** All rows of a team, by table. */
    private Map<String, List<Map<String, Object>>> all(TeamId team) {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        tables.forEach((table, columns) -> rows.put(
                table,
                sql.sql("select * from " + table + " where team_id = ? order by " + String.join(", ", columns))
                        .param(team.value())
                        .query()
                        .listOfRows()));
        rows.put(
                "team",
                sql.sql("select * from team where id = ?")
                        .param(team.value())
                        .query()
                        .listOfRows());
        return rows;
    }

    /** Rows of a team that name somebody or something of another. */
    private List<String> strangersIn(TeamId team) {
        return sql.sql(strangers())
                .param("team", team.value())
                .query(String.class)
                .list();
    }

    private String strangers() {
        return tables.entrySet().stream()
                .filter(table -> !table.getKey().equals("audit_entry"))
                .flatMap(table -> table.getValue().stream()
                        .filter(IDS_OF_A_TEAM::contains)
                        .map(column ->
                                "select '%1$s.%2$s' from %1$s t join %3$s s on s.id = t.%2$s where t.team_id = :team and s.team_id <> :team"
                                        .formatted(table.getKey(), column, column.replace("_id", ""))))
                .collect(Collectors.joining(" union "));
    }

    private Map<String, List<String>> tablesOfTeams() {
        var found = new LinkedHashMap<String, List<String>>();
        sql.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and table_name in
                        (select table_name from information_schema.columns
                         where table_schema = database() and column_name = 'team_id')
                        order by table_name, column_name""")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> found.computeIfAbsent(column.getKey(), table -> new ArrayList<>())
                        .add(column.getValue()));
        return found;
    }
}
