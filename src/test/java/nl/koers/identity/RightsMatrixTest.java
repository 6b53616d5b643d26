package nl.koers.identity;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

/**
 * Calls every public service method as every kind of caller and compares who is denied with the table of design 4. A new
 * service or method takes part by itself; {@link ServiceRightsTest} asks for its row in {@code service-rights.txt}.
 */
@KoersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {

    @Autowired
    Teams teams;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    TeamSettings settings;

    @Autowired
    OwnTokens ownTokens;

    @Autowired
    TokenGate gate;

    /** They ask for all who ever sold here, which no scope opens. */
    private static final Set<String> NAME_EVERYBODY = Set.of(
            "ImportService.names(ImportScope)",
            "ImportService.preview(ImportScope, LineReader, byte[], ImportChoices)");

    private static final Set<TokenScope> EVERYTHING = EnumSet.allOf(TokenScope.class);

    private final Scenes scenes;
    private final Calls calls;
    private Map<CallerKind, Object> principals = Map.of();
    private Map<CallerKind, Scene> places = Map.of();

    RightsMatrixTest(@Autowired BeanFactory koers) {
        scenes = new Scenes(koers);
        calls = new Calls(koers);
    }

    @BeforeAll
    void setScenes() {
        var here = scenes.set();
        var elsewhere = scenes.set();
        var open = scenes.set();
        open(open);
        var both = managerElsewhere(here, elsewhere);
        principals = Map.ofEntries(
                Map.entry(CallerKind.ANONYMOUS, new Caller.Anonymous()),
                Map.entry(CallerKind.TV, new TvPass(here.tvLink())),
                Map.entry(CallerKind.TV_OF_ANOTHER_TEAM, new TvPass(elsewhere.tvLink())),
                Map.entry(CallerKind.THE_REP, person(here.repAccount())),
                Map.entry(CallerKind.ANOTHER_REP, person(here.colleague())),
                Map.entry(CallerKind.ANOTHER_REP_WHO_MANAGES_ELSEWHERE, person(both)),
                Map.entry(CallerKind.ANOTHER_REP_OF_AN_OPEN_TEAM, person(open.colleague())),
                Map.entry(CallerKind.MANAGER, person(here.manager())),
                Map.entry(CallerKind.MANAGER_OF_ANOTHER_TEAM, person(elsewhere.manager())),
                Map.entry(CallerKind.MEMBER_OF_ANOTHER_TEAM, person(elsewhere.repAccount())),
                Map.entry(CallerKind.ADMIN, person(teams.admin().account())),
                Map.entry(
                        CallerKind.TOKEN_OF_THE_REP_FOR_THE_BOARD,
                        token(here.repAccount(), here, Set.of(TokenScope.READ_BOARD))),
                Map.entry(CallerKind.TOKEN_OF_THE_REP_FOR_EVERYTHING, token(here.repAccount(), here, EVERYTHING)),
                Map.entry(CallerKind.TOKEN_OF_THE_TEAM_FOR_EVERYTHING, new TokenPass(here.token())),
                Map.entry(CallerKind.TOKEN_OF_ANOTHER_TEAM, new TokenPass(elsewhere.token())),
                Map.entry(CallerKind.TOKEN_OF_AN_ADMIN, tokenOfAdmin(elsewhere)));
        places = Arrays.stream(CallerKind.values())
                .collect(Collectors.toMap(
                        Function.identity(), kind -> kind == CallerKind.ANOTHER_REP_OF_AN_OPEN_TEAM ? open : here));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void whoIsDeniedIsWhatTheDesignSays(String name, Method method) {
        var right = Objects.requireNonNull(ServiceRights.table().get(name), "no row for " + name);
        var isAboutOneRep = Arrays.asList(method.getParameterTypes()).contains(RepId.class);
        var meant = Arrays.stream(CallerKind.values())
                .filter(kind -> !(isAboutOneRep ? kind.may(right) : kind.mayOfTheTeam(right))
                        || (kind == CallerKind.TOKEN_OF_THE_TEAM_FOR_EVERYTHING && NAME_EVERYBODY.contains(name)))
                .toList();

        assertThat(denied(method)).isEqualTo(meant);
    }

    @Test
    void everyKindOfCallerTakesPart() {
        assertThat(principals).containsOnlyKeys(CallerKind.values());
    }

    @Test
    void anImportForTheWholeTeamIsForManagers() throws NoSuchMethodException {
        var columns = ImportService.class.getMethod("columns", ImportScope.class, byte[].class);

        assertThat(denied(columns, kind ->
                        new Object[] {new ImportScope(place(kind).team(), Optional.empty()), new byte[0]}))
                .containsExactlyInAnyOrderElementsOf(Stream.of(CallerKind.values())
                        .filter(kind -> kind != CallerKind.MANAGER)
                        .filter(kind -> kind != CallerKind.TOKEN_OF_THE_TEAM_FOR_EVERYTHING)
                        .toList());
    }

    /** The scope of an import is the rep's own, what is in it may claim to be somebody else's. */
    @Test
    void aRepCannotImportForAnotherRepInTheirOwnName() {
        var here = place(CallerKind.THE_REP);
        var ofTheRep = new Samples(here.team(), here, "Bakker");
        var confirm = ServiceRights.methods(ImportService.class).stream()
                .filter(method -> method.getName().equals("confirm"))
                .findFirst()
                .orElseThrow();
        var arguments = ofTheRep.of(confirm);
        arguments[0] = ImportScope.of(here.team(), repOf(here.colleague(), here));

        var answer = calls.undone(person(here.colleague()), confirm, arguments, Function.identity());

        assertThat(answer.exception()).isInstanceOf(AuthorizationDeniedException.class);
    }

    static Stream<Arguments> methods() {
        return ServiceRights.services().stream()
                .flatMap(service -> ServiceRights.methods(service).stream())
                .map(method -> Arguments.of(ServiceRights.name(method), method));
    }

    private List<CallerKind> denied(Method method) {
        return denied(method, kind -> new Samples(place(kind).team(), place(kind), "Bakker").of(method));
    }

    private List<CallerKind> denied(Method method, Function<CallerKind, Object[]> arguments) {
        return Arrays.stream(CallerKind.values())
                .filter(kind -> calls.undone(
                        Objects.requireNonNull(principals.get(kind)),
                        method,
                        arguments.apply(kind),
                        Calls.Answer::isDenied))
                .toList();
    }

    private Scene place(CallerKind kind) {
        return Objects.requireNonNull(places.get(kind));
    }

    private RepId repOf(AccountId account, Scene scene) {
        return teams.as(scene.manager(), () -> members.of(scene.team())).stream()
                .filter(member -> member.account().equals(account))
                .flatMap(member -> member.rep().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Leaves to the reps of a team all that a team can leave to them. */
    private void open(Scene scene) {
        teams.as(scene.manager(), () -> {
            saved(settings.shareDetails(scene.team(), true));
            saved(settings.shareRevenue(scene.team(), true));
            return saved(settings.letRepsLead(scene.team(), true));
        });
    }

    /** Somebody who manages one team and is a member of the other without being one of its reps. */
    private AccountId managerElsewhere(Scene here, Scene elsewhere) {
        var email = "dubbel-" + here.secret() + "@koers.invalid";
        var there = new Invite(email, "Dubbel", Role.MANAGER, Optional.empty());
        var account = saved(invitations.accept(
                saved(teams.as(elsewhere.manager(), () -> members.invite(elsewhere.team(), there))), Teams.PASSWORD));
        var also = new Invite(email, "Dubbel", Role.REP, Optional.empty());
        var token = saved(teams.as(here.manager(), () -> members.invite(here.team(), also)));
        return saved(teams.as(account, () -> invitations.join(token)));
    }

    private TokenPass token(AccountId account, Scene scene, Set<TokenScope> scopes) {
        var secret =
                saved(teams.as(account, () -> ownTokens.make(scene.team(), new NewToken("Mijn script", scopes, 30))));
        return gate.open(secret).orElseThrow();
    }

    private TokenPass tokenOfAdmin(Scene scene) {
        var admin = teams.admin().account();
        teams.as(admin, () -> {
            members.add(scene.team(), admin, Role.MANAGER);
            return admin;
        });
        return token(admin, scene, EVERYTHING);
    }

    private static Object person(AccountId account) {
        return new KoersPrincipal(account.value(), "mens@koers.invalid", null, true, Instant.MAX);
    }
}
