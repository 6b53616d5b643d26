package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture of design 6. Every rule is also broken on purpose, by the code in {@code canary}. */
class ArchitectureTest {

    private static final JavaClasses KOERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.koers");
    private static final JavaClasses CANARY = new ClassFileImporter().importPackages("canary");

    @ParameterizedTest
    @EnumSource
    void koersKeepsTheRule(ArchitectureRule rule) {
        rule.of("nl.koers").check(KOERS);
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCanFail(ArchitectureRule rule) {
        var broken = rule.of("canary.cycle").evaluate(CANARY);

        assertThat(broken.hasViolation()).as(rule + " is broken by the canary").isTrue();
    }

    @Test
    void modulesKeepToWhatTheyMayUse() {
        ApplicationModules.of(KoersApplication.class).verify();
    }

    /** A package-info among the tests would hide the one of the module, and with it what the module may use. */
    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(ApplicationModules.of(KoersApplication.class).stream()
                        .map(module -> module.getBasePackage().getName() + ".package-info"))
                .isNotEmpty()
                .allSatisfy(info -> assertThat(Class.forName(info).isAnnotationPresent(ApplicationModule.class))
                        .as(info)
                        .isTrue());
    }

    @Test
    void everyModuleOfTheDesignIsThere() {
        assertThat(ApplicationModules.of(KoersApplication.class).stream()
                        .map(module -> module.getIdentifier().toString()))
                .containsAll(Stream.of(
                                "kernel",
                                "uikit",
                                "identity",
                                "team",
                                "customer",
                                "norm",
                                "appointment",
                                "board",
                                "exchange",
                                "audit",
                                "shell",
                                "live",
                                "database")
                        .toList());
    }

    /** Time comes from the one clock, in SQL too: the database may stand in another day than the team. */
    @Test
    void noStatementAsksTheDatabaseForTheTime() {
        var clocks = Pattern.compile("(?i)\\b(utc_date|utc_time|utc_timestamp|curdate|sysdate|current_timestamp)\\(");

        assertThat(clocks.matcher("where last_day < utc_date()").find()).isTrue();
        assertThat(Sources.java())
                .noneMatch(source -> clocks.matcher(Sources.read(source)).find());
    }

    /** A limit of the browser cuts what is pasted without a word; the services refuse it with a sentence. */
    @Test
    void noFieldCutsATextSilently() {
        assertThat(Sources.java()).noneMatch(source -> Sources.read(source).contains(".setMaxLength("));
    }
}
