package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of design 4, each right against each kind of caller. */
class RightsTest {

    private static final TeamId TEAM = new TeamId(1);
    private static final TeamId OTHER_TEAM = new TeamId(2);
    private static final RepId REP = new RepId(11);
    private static final RepId OTHER_REP = new RepId(12);
    private static final Set<TokenScope> ALL = EnumSet.allOf(TokenScope.class);

    /** What {@link #TEAM} leaves to its reps, and the right that this gives them. */
    enum Left implements Sharing {
        NOTHING,
        DETAILS,
        REVENUE,
        LEAD,
        EVERYTHING;

        @Override
        public boolean sharesDetails(TeamId team) {
            return team.equals(TEAM) && gives(Right.READ_WEEK);
        }

        @Override
        public boolean sharesRevenue(TeamId team) {
            return team.equals(TEAM) && gives(Right.READ_REVENUE);
        }

        @Override
        public boolean repsLead(TeamId team) {
            return team.equals(TEAM) && gives(Right.LEAD_MEETING);
        }

        boolean gives(Right right) {
            return switch (this) {
                case NOTHING -> false;
                case DETAILS -> right == Right.READ_WEEK || right == Right.READ_DETAILS;
                case REVENUE -> right == Right.READ_REVENUE;
                case LEAD -> right == Right.LEAD_MEETING;
                case EVERYTHING ->
                    right == Right.READ_WEEK
                            || right == Right.READ_DETAILS
                            || right == Right.READ_REVENUE
                            || right == Right.LEAD_MEETING;
            };
        }
    }

    /** How {@link Rights#allow} is asked; the removal of checks asks a changed one. */
    interface Judge {
        boolean allow(Caller caller, Right right, @Nullable TeamId team, @Nullable RepId rep, Sharing sharing);
    }

    @ParameterizedTest(name = "{0} {1}, the team leaves to reps: {2}")
    @MethodSource("table")
    void everyCallerMayWhatTheDesignSays(CallerKind kind, Right right, Left left) {
        assertThat(allows(Rights::allow, kind, right, left)).isEqualTo(meant(kind, right, left));
    }

    @Test
    void aRightAboutATeamNeedsATeam() {
        var manager = person(false, new Membership(TEAM, Role.MANAGER, Optional.of(REP)));

        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Rights.allow(manager, right, null, null, Left.EVERYTHING)))
                .containsExactly(Right.PUBLIC, Right.OWN_ACCOUNT);
    }

    @Test
    void aRightAboutOneRepIsNotForARepWhenNoneIsNamed() {
        var rep = person(false, new Membership(TEAM, Role.REP, Optional.of(REP)));

        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Rights.allow(rep, right, TEAM, REP, Left.NOTHING))
                        .filter(right -> !Rights.allow(rep, right, TEAM, null, Left.NOTHING)))
                .containsExactlyInAnyOrder(
                        Right.READ_WEEK, Right.WRITE_WEEK, Right.READ_TERMS, Right.READ_REVENUE, Right.READ_REP_AUDIT);
    }

    @Test
    void whatATeamLeavesToItsRepsIsNotLeftByAnother() {
        var rep = person(false, new Membership(OTHER_TEAM, Role.REP, Optional.of(OTHER_REP)));

        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Rights.allow(rep, right, OTHER_TEAM, REP, Left.EVERYTHING)))
                .doesNotContain(Right.READ_WEEK, Right.READ_DETAILS, Right.READ_REVENUE, Right.LEAD_MEETING);
    }

    /** A token that is given away lets nobody do what no scope names, whoever made it. */
    @Test
    void aTokenLetsThroughNoMoreThanItsScopesEvenInItsTeam() {
        var manager = token(true, TEAM, ALL, Role.MANAGER, Optional.of(REP));

        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Rights.allow(manager, right, TEAM, REP, Left.EVERYTHING)))
                .doesNotContain(
                        Right.PUBLIC,
                        Right.OWN_ACCOUNT,
                        Right.MANAGE_TEAM,
                        Right.MANAGE_MEMBERS,
                        Right.MANAGE_MEETING,
                        Right.ADMINISTER,
                        Right.READ_TEAM_AUDIT,
                        Right.READ_ALL_AUDIT,
                        Right.DECIDE_COURSE);
    }

    static Stream<Arguments> table() {
        return Arrays.stream(CallerKind.values())
                .flatMap(kind -> Arrays.stream(Right.values())
                        .flatMap(right -> left(kind).map(left -> Arguments.of(kind, right, left))));
    }

    private static Stream<Left> left(CallerKind kind) {
        return kind == CallerKind.ANOTHER_REP_OF_AN_OPEN_TEAM
                ? Stream.of(Left.EVERYTHING)
                : Arrays.stream(Left.values());
    }

    private static boolean meant(CallerKind kind, Right right, Left left) {
        return kind.may(right) || (kind.mayBeLeft(right) && left.gives(right));
    }

    /** Where a judge differs from the table. */
    static List<String> complaints(Judge judge) {
        return table().filter(row -> {
                    var kind = (CallerKind) row.get()[0];
                    var right = (Right) row.get()[1];
                    var left = (Left) row.get()[2];
                    return allows(judge, kind, right, left) != meant(kind, right, left);
                })
                .map(row -> Arrays.toString(row.get()))
                .toList();
    }

    private static boolean allows(Judge judge, CallerKind kind, Right right, Left left) {
        return judge.allow(caller(kind), right, TEAM, REP, left);
    }

    private static Caller caller(CallerKind kind) {
        return switch (kind) {
            case ANONYMOUS -> new Caller.Anonymous();
            case TV -> new Caller.Tv(TEAM);
            case TV_OF_ANOTHER_TEAM -> new Caller.Tv(OTHER_TEAM);
            case THE_REP -> person(false, new Membership(TEAM, Role.REP, Optional.of(REP)));
            case ANOTHER_REP, ANOTHER_REP_OF_AN_OPEN_TEAM ->
                person(false, new Membership(TEAM, Role.REP, Optional.of(OTHER_REP)));
            case ANOTHER_REP_WHO_MANAGES_ELSEWHERE ->
                person(
                        false,
                        new Membership(OTHER_TEAM, Role.MANAGER, Optional.empty()),
                        new Membership(TEAM, Role.REP, Optional.of(OTHER_REP)));
            case MANAGER -> person(false, new Membership(TEAM, Role.MANAGER, Optional.empty()));
            case MANAGER_OF_ANOTHER_TEAM -> person(false, new Membership(OTHER_TEAM, Role.MANAGER, Optional.empty()));
            case MEMBER_OF_ANOTHER_TEAM -> person(false, new Membership(OTHER_TEAM, Role.REP, Optional.of(REP)));
            case ADMIN -> person(true);
            case TOKEN_OF_THE_REP_FOR_THE_BOARD ->
                token(false, TEAM, Set.of(TokenScope.READ_BOARD), Role.REP, Optional.of(REP));
            case TOKEN_OF_THE_REP_FOR_EVERYTHING -> token(false, TEAM, ALL, Role.REP, Optional.of(REP));
            case TOKEN_OF_THE_TEAM_FOR_EVERYTHING -> token(false, TEAM, ALL, Role.MANAGER, Optional.empty());
            case TOKEN_OF_ANOTHER_TEAM -> token(false, OTHER_TEAM, ALL, Role.MANAGER, Optional.empty());
            case TOKEN_OF_AN_ADMIN -> token(true, OTHER_TEAM, ALL, Role.MANAGER, Optional.empty());
        };
    }

    private static Caller token(boolean admin, TeamId team, Set<TokenScope> scopes, Role role, Optional<RepId> rep) {
        var memberships = List.of(new Membership(team, role, rep));
        return new Caller.Person(profile(admin), memberships, Optional.of(new Grant(1, team, true, "Kassa", scopes)));
    }

    private static Caller person(boolean admin, Membership... memberships) {
        return new Caller.Person(profile(admin), List.of(memberships));
    }

    private static Profile profile(boolean admin) {
        return new Profile(new AccountId(1), "mens@koers.invalid", "Mens", admin, Preferences.FIRST, Optional.empty());
    }
}
