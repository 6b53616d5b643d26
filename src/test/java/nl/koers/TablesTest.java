package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module asks only its own tables and those of modules it may depend on, and writes only its own. */
class TablesTest {

    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join) ([a-z_]+)\\b");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:insert(?: ignore)? into|update|delete from|replace into) ([a-z_]+)\\b");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|^import[^\\n]*", Pattern.DOTALL);

    private final Map<String, String> owners = owners();

    @Test
    void modulesAskTablesOfModulesTheyMayUse() {
        assertThat(sources()
                        .flatMap(source -> found(source, READ)
                                .filter(table -> !mayUse(module(source)).contains(owners.get(table)))
                                .map(table -> Sources.JAVA.relativize(source) + " asks " + table)))
                .isEmpty();
    }

    @Test
    void modulesWriteTheirOwnTables() {
        assertThat(sources()
                        .flatMap(source -> found(source, WRITTEN)
                                .filter(table -> !module(source).equals(owners.get(table)))
                                .map(table -> Sources.JAVA.relativize(source) + " writes " + table)))
                .isEmpty();
    }

    @Test
    void tablesAreFoundInStatements() {
        var text = """
                /* from team */ "select * from rep r join membership m on m.rep_id = r.id"
                "delete from tally where id = ?" "update rep set name = ?" "insert ignore into absence"
                """;

        assertThat(tables(text, READ)).containsExactly("rep", "membership", "tally");
        assertThat(tables(text, WRITTEN)).containsExactly("tally", "rep", "absence");
        assertThat(owners).containsEntry("rep", "team").containsEntry("membership", "identity");
        assertThat(mayUse("team")).contains("identity").doesNotContain("appointment");
        assertThat(sources().flatMap(source -> found(source, READ))).hasSizeGreaterThan(10);
    }

    private Stream<String> found(Path source, Pattern statement) {
        return tables(Sources.read(source), statement).filter(owners::containsKey);
    }

    private static Stream<String> tables(String text, Pattern statement) {
        return statement.matcher(COMMENT.matcher(text).replaceAll("")).results().map(found -> found.group(1));
    }

    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        Sources.files(Sources.MIGRATIONS, ".sql")
                .forEach(file -> MADE.matcher(Sources.read(file))
                        .results()
                        .forEach(made -> owners.put(
                                made.group(1),
                                Sources.MIGRATIONS.relativize(file).getName(0).toString())));
        return owners;
    }

    /** From the source: the tests have packages of the same names. */
    private static List<String> mayUse(String module) {
        var declaration = Sources.JAVA.resolve(module).resolve("package-info.java");
        if (!Files.exists(declaration)) {
            return List.of();
        }
        var allowed = ALLOWED.matcher(Sources.read(declaration)).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(module), allowed.flatMap(names -> Stream.of(names.split("[^\\w:]+", -1))))
                .toList();
    }

    private static String module(Path source) {
        return Sources.JAVA.relativize(source).getName(0).toString();
    }

    private static Stream<Path> sources() {
        return Sources.java().stream();
    }
}
