package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every public service method needs the right that {@code service-rights.txt} says, and none is forgotten. That the
 * right is asked for when the method is called is shown by {@link RightsMatrixTest}, that no check can be removed
 * unnoticed by {@link RemoveEachCheckTest}.
 */
class ServiceRightsTest {

    @Test
    void everyServiceMethodNeedsWhatTheTableSays() {
        assertThat(ServiceRights.complaints(ServiceRights.services())).isEmpty();
    }

    /** Who adds one says here why it may be called by anyone. */
    @Test
    void beansWithoutACheckAreKnown() {
        assertThat(ServiceRights.uncheckedBeans())
                .containsExactlyInAnyOrder(
                        // acts for set-up and demo; an architecture rule keeps others away
                        "ActAs",
                        // asks the customers, which check the right themselves
                        "ChosenCustomers",
                        // closes weeks inside the transaction of a service, tells nothing
                        "ClosedWeeks",
                        // says who asks, and nothing about anybody else
                        "CurrentCaller",
                        // holds services for a screen, does nothing itself
                        "DealServices",
                        // asks servers elsewhere, knows nothing of Koers
                        "SafeFetch",
                        // starts Koers
                        "KoersApplication",
                        // asks for the secret of a link
                        "LinkGate",
                        // does only what the person it acts for may do, an architecture rule says for whom
                        "OnBehalf",
                        // the calendar of the Netherlands
                        "PublicHolidays",
                        // translations
                        "TextBook",
                        // holds a lock inside the transaction of a service, tells nothing
                        "TeamLock",
                        // asks for the secret of a link
                        "TvGate");
    }

    @Test
    void aServiceWithoutARowOrARightIsNoticed() {
        assertThat(ServiceRights.complaints(List.of(Careless.class)))
                .contains(
                        "Careless needs no right",
                        "Careless.read(TeamId) has no row",
                        "Careless.write(TeamId) writes and does not say what it needs",
                        "Careless.swap(RepId, RepId) names two teams or reps, so nobody knows which one is checked",
                        "Members.of(TeamId) has a row but does not exist");
    }

    static class Careless {

        public void read(TeamId team) {}

        @Transactional
        public void write(TeamId team) {}

        public void swap(RepId one, RepId other) {}
    }
}
