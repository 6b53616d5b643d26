package nl.koers.exchange.api;

import static nl.koers.testing.Teams.saved;

import java.util.Optional;
import java.util.Set;
import nl.koers.deal.TargetChange;
import nl.koers.deal.Targets;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.identity.NewToken;
import nl.koers.identity.OwnTokens;
import nl.koers.identity.TeamTokens;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.testing.Teams;
import org.springframework.context.ApplicationContext;

/** A team with one rep, and programs that come with tokens of it. */
final class ApiGround {

    private final Teams teams;
    private final OwnTokens ownTokens;
    private final TeamTokens teamTokens;
    private final Targets targets;
    private final int port;
    final Teams.Crew crew;
    final Teams.Seller rep;

    ApiGround(ApplicationContext koers, int port) {
        teams = koers.getBean(Teams.class);
        ownTokens = koers.getBean(OwnTokens.class);
        teamTokens = koers.getBean(TeamTokens.class);
        targets = koers.getBean(Targets.class);
        this.port = port;
        crew = teams.found();
        rep = teams.hire(crew, "Anna de Vries");
    }

    String team() {
        return "/api/v1/teams/" + crew.team();
    }

    String rep() {
        return team() + "/reps/" + rep.rep();
    }

    /**
     * What is to be sold in a year or quarter.
     *
     * @param whose empty for the team as a whole
     */
    void target(Optional<RepId> whose, String span, long euros) {
        var of = TargetSpan.parse(span).orElseThrow();
        saved(teams.as(
                crew.manager().account(),
                () -> targets.save(new TargetChange(
                        crew.team(),
                        whose,
                        of,
                        of.period().first(),
                        Optional.empty(),
                        Optional.of(RevenueTarget.of(Money.of(euros)))))));
    }

    /** In the name of the rep. */
    ApiClient ofRep(TokenScope... scopes) {
        return of(rep, scopes);
    }

    /** In the name of somebody of the team. */
    ApiClient of(Teams.Seller seller, TokenScope... scopes) {
        return new ApiClient(
                port,
                saved(teams.as(
                        seller.account(),
                        () -> ownTokens.make(crew.team(), new NewToken("Mijn script", Set.of(scopes), 30)))));
    }

    /** In the name of the team. */
    ApiClient ofTeam(TokenScope... scopes) {
        return new ApiClient(
                port,
                saved(teams.as(
                        crew.manager().account(),
                        () -> teamTokens.make(crew.team(), new NewToken("Kassa", Set.of(scopes), 30)))));
    }
}
