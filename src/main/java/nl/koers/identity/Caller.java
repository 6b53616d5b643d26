package nl.koers.identity;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/** Who asks, with what is true of them at this moment. */
public sealed interface Caller {

    /** Nobody that Koers knows. */
    record Anonymous() implements Caller {}

    /** A screen that shows one team by a link. */
    record Tv(TeamId team) implements Caller {}

    /**
     * Somebody who signed in, or a program with a token that acts for a person or a team.
     *
     * @param grant what the token leaves of the rights; empty for a person without one
     */
    record Person(Profile profile, List<Membership> memberships, Optional<Grant> grant) implements Caller {

        public Person {
            memberships = List.copyOf(memberships);
        }

        public Person(Profile profile, List<Membership> memberships) {
            this(profile, memberships, Optional.empty());
        }

        public AccountId account() {
            return profile.account();
        }

        public String name() {
            return profile.name();
        }

        public boolean admin() {
            return profile.admin();
        }

        public Optional<Membership> in(TeamId team) {
            return memberships.stream()
                    .filter(membership -> membership.team().equals(team))
                    .findFirst();
        }

        public boolean isManagerOf(TeamId team) {
            return in(team).map(membership -> membership.role() == Role.MANAGER).orElse(false);
        }

        public boolean isRep(TeamId team, RepId rep) {
            return in(team).flatMap(Membership::rep).map(rep::equals).orElse(false);
        }
    }
}
