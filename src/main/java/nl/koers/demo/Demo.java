package nl.koers.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.identity.ActAs;
import nl.koers.identity.DemoAccounts;
import nl.koers.identity.DemoLogins;
import nl.koers.identity.Invitations;
import nl.koers.identity.Invite;
import nl.koers.identity.Members;
import nl.koers.identity.Role;
import nl.koers.identity.TeamFounder;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the demo team at the very first start, and shows its logins on the sign-in page. */
@Component
@ConditionalOnProperty("koers.demo")
class Demo implements ApplicationRunner, DemoLogins {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String TEAM = "Team Noord";
    private static final String FOUNDER = "demo@koers.example";
    private static final List<String> SHOWN = List.of("Anna de Wit", "Bram Oosterhuis", "Carla Nijs");

    private final DemoAccounts accounts;
    private final ActAs actAs;
    private final TeamFounder founder;
    private final Members members;
    private final Invitations invitations;
    private final DemoTeam team;
    private final DemoTargets targets;
    private final DemoPlan plan;
    private final DemoMeetings meetings;

    Demo(
            DemoAccounts accounts,
            ActAs actAs,
            TeamFounder founder,
            Members members,
            Invitations invitations,
            DemoTeam team,
            DemoTargets targets,
            DemoPlan plan,
            DemoMeetings meetings) {
        this.accounts = accounts;
        this.actAs = actAs;
        this.founder = founder;
        this.members = members;
        this.invitations = invitations;
        this.team = team;
        this.targets = targets;
        this.plan = plan;
        this.meetings = meetings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            LOG.info("Making the demo team, this takes a moment");
            make();
            LOG.info("The demo team is ready");
        }
    }

    @Override
    public List<Login> all() {
        if (!accounts.hold(FOUNDER)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Login(Cast.MANAGER, Role.MANAGER, Cast.email(Cast.MANAGER), Cast.PASSWORD)),
                        SHOWN.stream().map(name -> new Login(name, Role.REP, Cast.email(name), Cast.PASSWORD)))
                .toList();
    }

    private void make() {
        var admin = accounts.administrator(FOUNDER);
        var teamId = DemoTeam.saved(actAs.account(admin, () -> founder.found(TEAM, admin)));
        var manager = join(admin, teamId, Cast.MANAGER, Role.MANAGER, Optional.empty());
        actAs.account(manager, () -> {
            DemoTeam.saved(members.remove(teamId, admin));
            team.normFromTheStart(teamId);
            return teamId;
        });
        var players = new LinkedHashMap<Cast, RepId>();
        var known = new HashMap<String, AccountId>(Map.of(Cast.MANAGER, manager));
        var people = new HashMap<String, Who>(Map.of(Cast.MANAGER, new Who.OfAccount(manager)));
        Cast.ALL.forEach(player -> {
            var rep = actAs.account(manager, () -> team.play(teamId, player));
            known.put(player.name(), join(manager, teamId, player.name(), Role.REP, Optional.of(rep)));
            people.put(player.name(), new Who.OfRep(rep));
            players.put(player, rep);
        });
        var goal = actAs.account(manager, () -> {
            meetings.meet(teamId, Cast.MANAGER);
            return targets.set(teamId, players);
        });
        var today = actAs.account(manager, () -> team.today(teamId));
        new DemoStory(plan.pen(teamId, today.getYear(), known), people, today, goal).write();
    }

    private AccountId join(AccountId by, TeamId teamId, String name, Role role, Optional<RepId> rep) {
        var invite = new Invite(Cast.email(name), name, role, rep);
        var token = DemoTeam.saved(actAs.account(by, () -> members.invite(teamId, invite)));
        return DemoTeam.saved(invitations.accept(token, Cast.PASSWORD));
    }
}
