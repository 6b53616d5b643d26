package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes away every check of a right, one at a time, and looks whether a test would notice: each {@link Needs} on a
 * service, and each arm of {@link Rights}. Works on copies of the sources; {@code src/test/scripts/remove-each-check}
 * runs it alone.
 */
class RemoveEachCheckTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NEEDS = Pattern.compile("@Needs\\(Right\\.\\w+\\)\\s*");
    private static final Pattern ARM = Pattern.compile("(?<=->\\s{1,40}|\\|\\| |&& |return )"
            + "(is\\w+\\([^()]*\\)|\\w+(\\.\\w+\\(\\w*\\))*\\.(equals|sharesDetails|sharesRevenue|repsLead|isManagerOf|isRep|isPresent|admin)\\([^()]*\\)"
            + "|person\\.in\\(team\\)\\.isPresent\\(\\)|caller instanceof Caller\\.Person(?=;))");

    private static final List<Class<?>> SERVICES = ServiceRights.services();

    private final Mutants mutants;

    RemoveEachCheckTest(@TempDir Path folder) {
        mutants = new Mutants(folder);
    }

    @AfterEach
    void close() throws IOException {
        mutants.close();
    }

    @Test
    void noNeedCanBeRemovedUnnoticed() throws IOException {
        var unnoticed = new ArrayList<String>();
        var removed = 0;
        for (var source : services()) {
            var text = Files.readString(source);
            for (var need = NEEDS.matcher(text); need.find(); removed++) {
                var without = text.substring(0, need.start()) + text.substring(need.end());
                if (complaints(source, without).isEmpty()) {
                    unnoticed.add(source.getFileName() + " at " + need.start());
                }
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(removed).isGreaterThan(75);
    }

    @Test
    void noArmOfTheRightsCanBeOpenedOrClosedUnnoticed() throws IOException {
        var source = SOURCES.resolve("nl/koers/identity/Rights.java");
        var text = Files.readString(source);
        var unnoticed = new ArrayList<String>();
        var changed = 0;
        for (var arm = ARM.matcher(text); arm.find(); ) {
            for (var verdict : List.of("true", "false")) {
                var other = text.substring(0, arm.start()) + verdict + text.substring(arm.end());
                if (RightsTest.complaints(judge(mutant(source, other))).isEmpty()) {
                    unnoticed.add(arm.group() + " is " + verdict + " at " + arm.start());
                }
                changed++;
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(changed).isGreaterThan(50);
    }

    @Test
    void whatIsNotChangedIsNotComplainedAbout() throws IOException {
        var source = SOURCES.resolve("nl/koers/identity/Rights.java");

        assertThat(RightsTest.complaints(judge(mutant(source, Files.readString(source)))))
                .isEmpty();
        var service = SOURCES.resolve("nl/koers/identity/Members.java");
        assertThat(complaints(service, Files.readString(service))).isEmpty();
    }

    /** What {@link ServiceRightsTest} would say if a source read so. */
    private List<String> complaints(Path source, String text) {
        var mutant = mutant(source, text);
        var services = new ArrayList<>(SERVICES);
        services.replaceAll(service -> service.getName().equals(mutant.getName()) ? mutant : service);
        return ServiceRights.complaints(services);
    }

    private Class<?> mutant(Path source, String text) {
        var path = SOURCES.relativize(source).toString();
        return mutants.of(path.replace(".java", "").replace(File.separatorChar, '.'), text);
    }

    private static RightsTest.Judge judge(Class<?> rights) {
        return (caller, right, team, rep, sharing) -> {
            try {
                var allow =
                        rights.getMethod("allow", Caller.class, Right.class, TeamId.class, RepId.class, Sharing.class);
                return (boolean) allow.invoke(null, caller, right, team, rep, sharing);
            } catch (InvocationTargetException broken) {
                throw new IllegalStateException(broken.getCause());
            } catch (ReflectiveOperationException notThere) {
                throw new IllegalStateException(notThere);
            }
        };
    }

    private static List<Path> services() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(RemoveEachCheckTest::isService)
                    .toList();
        }
    }

    private static boolean isService(Path file) {
        try {
            return Files.readString(file).contains("\n@Service\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
