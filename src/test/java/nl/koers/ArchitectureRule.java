package nl.koers;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import nl.koers.identity.ActAs;
import nl.koers.identity.Needs;
import nl.koers.identity.OnBehalf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One rule each. {@link ArchitectureTest} asks Koers to keep it and the canary to break it. */
enum ArchitectureRule {
    MODELS_ARE_PURE {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .resideInAPackage("..model..")
                    .and(isCode())
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", "..kernel..", "..model..", "org.hipparchus..");
        }
    },
    THE_KERNEL_IS_PURE {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .resideInAPackage("..kernel..")
                    .and(isCode())
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", "..kernel..");
        }
    },
    ENTITIES_ARE_NOT_PUBLIC {
        @Override
        ArchRule of(String root) {
            return classes().that().areAnnotatedWith(Entity.class).should().notBePublic();
        }
    },
    ENTITIES_HAVE_NO_SETTERS {
        @Override
        ArchRule of(String root) {
            return methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*");
        }
    },
    REPOSITORIES_ARE_NOT_PUBLIC {
        @Override
        ArchRule of(String root) {
            return classes().that().areAssignableTo(Repository.class).should().notBePublic();
        }
    },
    VAADIN_STAYS_IN_SCREENS {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..uikit..")
                    .and()
                    .haveSimpleNameNotContaining("KoersApplication")
                    .and()
                    .haveSimpleNameNotContaining("SecurityConfiguration")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");
        }
    },
    SCREENS_HAVE_NO_SQL {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "jakarta.persistence..",
                            "org.springframework.jdbc..",
                            "org.springframework.data..",
                            "org.springframework.transaction..");
        }
    },
    /** The standing of a rep is told on the board and on the rep's own week alike. */
    SCREENS_ARE_NOT_PUBLIC {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .resideInAPackage("..ui..")
                    .and()
                    .arePublic()
                    .should(ArchCondition.from(isUsedElsewhere()));
        }
    },
    SCREENS_SAY_WHO_MAY_OPEN_THEM {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .or()
                    .areAnnotatedWith(Layout.class)
                    .or()
                    .areAssignableTo(HasErrorParameter.class)
                    .should()
                    .beAnnotatedWith(AnonymousAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(RolesAllowed.class);
        }
    },
    SERVICES_NEED_A_RIGHT {
        @Override
        ArchRule of(String root) {
            return classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(Needs.class);
        }
    },
    ONLY_SET_UP_ACTS_FOR_OTHERS {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.koers.demo..")
                    .and()
                    .haveNameNotMatching(
                            "nl\\.koers\\.identity\\.(ActAs|FirstAdmin|Invitations|TvGate|OnBehalf|CurrentCaller)(\\$.*)?")
                    .should()
                    .dependOnClassesThat(assignableTo(ActAs.class));
        }
    },
    ONLY_WHAT_PEOPLE_ASKED_FOR_IS_DONE_ON_THEIR_BEHALF {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "nl.koers.exchange.feed..", "nl.koers.exchange.subscription..", "nl.koers.reminder..")
                    .and(DescribedPredicate.not(simpleName("OnBehalf")))
                    .should()
                    .dependOnClassesThat(assignableTo(OnBehalf.class));
        }
    },
    TIME_COMES_FROM_THE_CLOCK {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that(DescribedPredicate.not(simpleName("ClockConfiguration")))
                    .should()
                    .callMethodWhere(asksTheMachineForTheTime());
        }
    },
    NOTHING_SLEEPS_OR_PRINTS {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .should()
                    .callMethodWhere(target(owner(assignableTo(Thread.class))).and(target(nameMatching("sleep"))))
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");
        }
    },
    /** A stream of rows keeps its statement open until somebody closes it; a list does not. */
    ROWS_ARE_READ_TO_THE_END {
        @Override
        ArchRule of(String root) {
            return noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");
        }
    },
    NOTHING_IS_INJECTED_INTO_FIELDS {
        @Override
        ArchRule of(String root) {
            return noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class);
        }
    },
    STATICS_DO_NOT_CHANGE {
        @Override
        ArchRule of(String root) {
            return fields().that().areStatic().should().beFinal();
        }
    },
    MODULES_FORM_NO_CYCLE {
        @Override
        ArchRule of(String root) {
            return slices().matching(root + ".(*)..").should().beFreeOfCycles();
        }
    };

    /** The rule for code below a root package. */
    abstract ArchRule of(String root);

    /** A screen's part that another module shows too; everything else in a screen is its own affair. */
    private static DescribedPredicate<JavaClass> isUsedElsewhere() {
        return DescribedPredicate.describe(
                "be used by another module",
                part -> part.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().startsWith(part.getPackageName())));
    }

    private static DescribedPredicate<JavaClass> isCode() {
        return DescribedPredicate.not(simpleName("package-info"));
    }

    /** A {@code now} that is given no clock, and the clocks of the machine. */
    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        var now = target(owner(resideInAnyPackage("java.time.."))).and(target(nameMatching("now")));
        var clock = target(owner(assignableTo(Clock.class))).and(target(nameMatching("(system|tick).*")));
        var millis = target(owner(assignableTo(System.class))).and(target(nameMatching("currentTimeMillis|nanoTime")));
        return DescribedPredicate.describe(
                "asks the machine for the time",
                call -> millis.test(call)
                        || clock.test(call)
                        || (now.test(call)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(Clock.class))));
    }
}
