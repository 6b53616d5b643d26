package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Right;
import nl.koers.insight.Insights;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.uikit.Following;
import org.springframework.security.access.AccessDeniedException;

/** All that the screens of insight are read from, and when. */
@SpringComponent
record InsightServices(Insights insights, CurrentCaller caller, Doorbell doorbell) {

    /** Shows anew whenever there is news, until the one who looks may no longer know. */
    void follow(Component view, Runnable show) {
        Following.of(view, doorbell, this::team, ring -> {
            try {
                show.run();
            } catch (AccessDeniedException | NotFoundException lost) {
                UI.getCurrent().getPage().reload();
            }
        });
    }

    boolean isOwn(RepId rep) {
        return caller.person()
                .flatMap(person -> person.in(team()))
                .flatMap(Membership::rep)
                .filter(rep::equals)
                .isPresent();
    }

    /** Where the records stand, for who asks. */
    Records records(InsightTexts texts) {
        return new Records(texts, this::seesRecords);
    }

    private boolean seesRecords(Optional<RepId> rep) {
        return rep.map(one -> caller.may(Right.READ_WEEK, team(), one))
                .orElseGet(() -> caller.may(Right.READ_DETAILS, team()));
    }

    TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }
}
