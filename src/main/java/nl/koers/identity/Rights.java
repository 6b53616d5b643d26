package nl.koers.identity;

import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The table of rights (design 4) in one place. Pure: what is true of the caller and the team goes in, a verdict comes
 * out. What is not allowed here is denied.
 */
public final class Rights {

    private Rights() {}

    /**
     * May the caller do this?
     *
     * @param team the team it is about; null where the right has no team
     * @param rep the rep it is about; null where it is about no single rep
     * @param sharing what a team leaves to its reps
     */
    public static boolean allow(
            Caller caller, Right right, @Nullable TeamId team, @Nullable RepId rep, Sharing sharing) {
        return isLetThrough(caller, right, team) && hasRight(caller, right, team, rep, sharing);
    }

    private static boolean hasRight(
            Caller caller, Right right, @Nullable TeamId team, @Nullable RepId rep, Sharing sharing) {
        return switch (right) {
            case PUBLIC -> true;
            case OWN_ACCOUNT -> caller instanceof Caller.Person;
            case READ_BOARD -> isTvOf(caller, team) || isMember(caller, team);
            case READ_TEAM, WRITE_CUSTOMERS, WRITE_PLAN, TAKE_PART -> isMember(caller, team);
            case READ_WEEK ->
                isSelf(caller, team, rep)
                        || isManager(caller, team)
                        || (team != null && isMember(caller, team) && sharing.sharesDetails(team));
            case READ_DETAILS ->
                isManager(caller, team) || (team != null && isMember(caller, team) && sharing.sharesDetails(team));
            case READ_REVENUE ->
                isSelf(caller, team, rep)
                        || isManager(caller, team)
                        || (team != null && isMember(caller, team) && sharing.sharesRevenue(team));
            case WRITE_WEEK, READ_TERMS, READ_REP_AUDIT -> isSelf(caller, team, rep) || isManager(caller, team);
            case LEAD_MEETING ->
                isManager(caller, team) || (team != null && isMember(caller, team) && sharing.repsLead(team));
            case MANAGE_TEAM, READ_TEAM_AUDIT, DECIDE_COURSE, MANAGE_MEETING -> isManager(caller, team);
            case MANAGE_MEMBERS -> isManager(caller, team) || isAdmin(caller);
            case READ_ALL_AUDIT, ADMINISTER -> isAdmin(caller);
        };
    }

    /** A token never lets through more than its scopes say, whatever whom it acts for may do. */
    private static boolean isLetThrough(Caller caller, Right right, @Nullable TeamId team) {
        return !(caller instanceof Caller.Person person)
                || person.grant().map(grant -> grant.lets(right, team)).orElse(true);
    }

    private static boolean isTvOf(Caller caller, @Nullable TeamId team) {
        return caller instanceof Caller.Tv tv && tv.team().equals(team);
    }

    private static boolean isMember(Caller caller, @Nullable TeamId team) {
        return team != null
                && caller instanceof Caller.Person person
                && person.in(team).isPresent();
    }

    private static boolean isManager(Caller caller, @Nullable TeamId team) {
        return team != null && caller instanceof Caller.Person person && person.isManagerOf(team);
    }

    private static boolean isSelf(Caller caller, @Nullable TeamId team, @Nullable RepId rep) {
        return team != null && rep != null && caller instanceof Caller.Person person && person.isRep(team, rep);
    }

    private static boolean isAdmin(Caller caller) {
        return caller instanceof Caller.Person person && person.admin();
    }
}
