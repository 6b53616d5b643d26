package nl.koers.text;

import java.util.Optional;
import nl.koers.identity.Right;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;

/** Who opened a socket. What may be done is asked again each time, as at any request. */
interface Visitor {

    /** Somebody who is signed in now. */
    record Person(AccountId account, String name) {}

    /** Empty once signed out or shut out. */
    Optional<Person> person();

    boolean may(Right right, TeamId team);
}
