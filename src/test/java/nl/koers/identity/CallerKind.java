package nl.koers.identity;

import static nl.koers.identity.Right.ADMINISTER;
import static nl.koers.identity.Right.DECIDE_COURSE;
import static nl.koers.identity.Right.LEAD_MEETING;
import static nl.koers.identity.Right.MANAGE_MEETING;
import static nl.koers.identity.Right.MANAGE_MEMBERS;
import static nl.koers.identity.Right.MANAGE_TEAM;
import static nl.koers.identity.Right.OWN_ACCOUNT;
import static nl.koers.identity.Right.PUBLIC;
import static nl.koers.identity.Right.READ_ALL_AUDIT;
import static nl.koers.identity.Right.READ_BOARD;
import static nl.koers.identity.Right.READ_DETAILS;
import static nl.koers.identity.Right.READ_REP_AUDIT;
import static nl.koers.identity.Right.READ_REVENUE;
import static nl.koers.identity.Right.READ_TEAM;
import static nl.koers.identity.Right.READ_TEAM_AUDIT;
import static nl.koers.identity.Right.READ_TERMS;
import static nl.koers.identity.Right.READ_WEEK;
import static nl.koers.identity.Right.TAKE_PART;
import static nl.koers.identity.Right.WRITE_CUSTOMERS;
import static nl.koers.identity.Right.WRITE_PLAN;
import static nl.koers.identity.Right.WRITE_WEEK;

import java.util.Set;

/** Every kind of caller of design 4, and what it may do to a team and one of its reps: the table, said once more. */
enum CallerKind {
    ANONYMOUS,
    TV,
    TV_OF_ANOTHER_TEAM,
    THE_REP,
    ANOTHER_REP,
    ANOTHER_REP_WHO_MANAGES_ELSEWHERE,
    ANOTHER_REP_OF_AN_OPEN_TEAM,
    MANAGER,
    MANAGER_OF_ANOTHER_TEAM,
    MEMBER_OF_ANOTHER_TEAM,
    ADMIN,
    TOKEN_OF_THE_REP_FOR_THE_BOARD,
    TOKEN_OF_THE_REP_FOR_EVERYTHING,
    TOKEN_OF_THE_TEAM_FOR_EVERYTHING,
    TOKEN_OF_ANOTHER_TEAM,
    TOKEN_OF_AN_ADMIN;

    boolean may(Right right) {
        return rights().contains(right);
    }

    /** The same for a method that is about the whole team: one's own revenue is not that of the others. */
    boolean mayOfTheTeam(Right right) {
        return may(right) && !((this == THE_REP || this == TOKEN_OF_THE_REP_FOR_EVERYTHING) && right == READ_REVENUE);
    }

    /** Whether a team can leave it a right that its role does not have. */
    boolean mayBeLeft(Right right) {
        return switch (this) {
            case THE_REP, ANOTHER_REP, ANOTHER_REP_WHO_MANAGES_ELSEWHERE, ANOTHER_REP_OF_AN_OPEN_TEAM -> true;
            case TOKEN_OF_THE_REP_FOR_EVERYTHING -> right != LEAD_MEETING;
            case ANONYMOUS,
                    TV,
                    TV_OF_ANOTHER_TEAM,
                    MANAGER,
                    MANAGER_OF_ANOTHER_TEAM,
                    MEMBER_OF_ANOTHER_TEAM,
                    ADMIN,
                    TOKEN_OF_THE_REP_FOR_THE_BOARD,
                    TOKEN_OF_THE_TEAM_FOR_EVERYTHING,
                    TOKEN_OF_ANOTHER_TEAM,
                    TOKEN_OF_AN_ADMIN -> false;
        };
    }

    private Set<Right> rights() {
        return switch (this) {
            case ANONYMOUS -> Set.of(PUBLIC);
            case TV -> Set.of(PUBLIC, READ_BOARD);
            case TV_OF_ANOTHER_TEAM -> Set.of(PUBLIC);
            case THE_REP ->
                Set.of(
                        PUBLIC,
                        OWN_ACCOUNT,
                        READ_BOARD,
                        READ_TEAM,
                        WRITE_CUSTOMERS,
                        WRITE_PLAN,
                        TAKE_PART,
                        READ_WEEK,
                        WRITE_WEEK,
                        READ_REVENUE,
                        READ_TERMS,
                        READ_REP_AUDIT);
            case ANOTHER_REP ->
                Set.of(PUBLIC, OWN_ACCOUNT, READ_BOARD, READ_TEAM, WRITE_CUSTOMERS, WRITE_PLAN, TAKE_PART);
            case ANOTHER_REP_WHO_MANAGES_ELSEWHERE ->
                Set.of(PUBLIC, OWN_ACCOUNT, READ_BOARD, READ_TEAM, WRITE_CUSTOMERS, WRITE_PLAN, TAKE_PART);
            case ANOTHER_REP_OF_AN_OPEN_TEAM ->
                Set.of(
                        PUBLIC,
                        OWN_ACCOUNT,
                        READ_BOARD,
                        READ_TEAM,
                        WRITE_CUSTOMERS,
                        WRITE_PLAN,
                        TAKE_PART,
                        READ_WEEK,
                        READ_DETAILS,
                        READ_REVENUE,
                        LEAD_MEETING);
            case MANAGER ->
                Set.of(
                        PUBLIC,
                        OWN_ACCOUNT,
                        READ_BOARD,
                        READ_TEAM,
                        WRITE_CUSTOMERS,
                        WRITE_PLAN,
                        TAKE_PART,
                        READ_WEEK,
                        READ_DETAILS,
                        WRITE_WEEK,
                        READ_REVENUE,
                        READ_TERMS,
                        READ_REP_AUDIT,
                        READ_TEAM_AUDIT,
                        MANAGE_TEAM,
                        DECIDE_COURSE,
                        LEAD_MEETING,
                        MANAGE_MEETING,
                        MANAGE_MEMBERS);
            case MANAGER_OF_ANOTHER_TEAM -> Set.of(PUBLIC, OWN_ACCOUNT);
            case MEMBER_OF_ANOTHER_TEAM -> Set.of(PUBLIC, OWN_ACCOUNT);
            case ADMIN -> Set.of(PUBLIC, OWN_ACCOUNT, MANAGE_MEMBERS, READ_ALL_AUDIT, ADMINISTER);
            case TOKEN_OF_THE_REP_FOR_THE_BOARD -> Set.of(READ_BOARD);
            case TOKEN_OF_THE_REP_FOR_EVERYTHING ->
                Set.of(READ_BOARD, READ_TEAM, WRITE_CUSTOMERS, READ_WEEK, WRITE_WEEK, READ_REVENUE, READ_TERMS);
            case TOKEN_OF_THE_TEAM_FOR_EVERYTHING ->
                Set.of(
                        READ_BOARD,
                        READ_TEAM,
                        WRITE_CUSTOMERS,
                        READ_WEEK,
                        READ_DETAILS,
                        WRITE_WEEK,
                        READ_REVENUE,
                        READ_TERMS);
            case TOKEN_OF_ANOTHER_TEAM, TOKEN_OF_AN_ADMIN -> Set.of();
        };
    }
}
