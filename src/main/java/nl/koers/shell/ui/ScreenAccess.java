package nl.koers.shell.ui;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.ScreenNeeds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check at the route (design 4): a screen opens for who has its right in the team that is looked at. */
@Configuration(proxyBeanMethods = false)
class ScreenAccess {

    @Bean
    static NavigationAccessControlConfigurer screens(ObjectProvider<CurrentCaller> caller) {
        NavigationAccessChecker byRight = navigation -> mayOpen(caller.getObject(), navigation.getNavigationTarget())
                ? AccessCheckResult.neutral()
                : AccessCheckResult.deny("the right is missing");
        AccessCheckDecisionResolver denyWins = (decisions, navigation) -> {
            var denied = decisions.stream()
                    .filter(result -> result.decision() == AccessCheckDecision.DENY
                            || result.decision() == AccessCheckDecision.REJECT)
                    .findFirst();
            var allowed = decisions.stream().anyMatch(result -> result.decision() == AccessCheckDecision.ALLOW);
            return denied.map(result -> AccessCheckResult.deny(result.reason()))
                    .orElseGet(() -> allowed ? AccessCheckResult.allow() : AccessCheckResult.deny("nobody allows it"));
        };
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(byRight)
                .withDecisionResolver(denyWins);
    }

    /** Whether the caller may open a view; views that name no right are left to their access annotation. */
    static boolean mayOpen(CurrentCaller caller, Class<?> view) {
        var needs = view.getAnnotation(ScreenNeeds.class);
        return needs == null || caller.may(needs.value());
    }
}
