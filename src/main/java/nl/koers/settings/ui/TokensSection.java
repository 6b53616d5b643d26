package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.koers.identity.ApiToken;
import nl.koers.identity.NewToken;
import nl.koers.identity.TeamTokens;
import nl.koers.identity.ui.TokenCard;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;

/** Tokens with which programs work for the team. */
final class TokensSection extends Composite<Div> implements Section {

    private final TokenCard card;

    TokensSection(SettingsDesk desk) {
        var profile = desk.profile();
        card = new TokenCard(
                new OfTeam(desk.tokens(), profile.id()),
                profile.zone(),
                Map.of(profile.id(), profile.name()),
                new TokenCard.Head(
                        getTranslation("settings.part.TOKENS"),
                        getTranslation("settings.tokens.text"),
                        getTranslation("settings.tokens.empty")));
        getContent().add(card);
    }

    @Override
    public void refresh() {
        card.refresh();
    }

    private record OfTeam(TeamTokens tokens, TeamId team) implements TokenCard.Source {

        @Override
        public List<ApiToken> list() {
            return tokens.of(team);
        }

        @Override
        public Outcome<String> make(TeamId chosen, NewToken wanted) {
            return tokens.make(team, wanted);
        }

        @Override
        public void revoke(ApiToken token) {
            tokens.revoke(team, token.id());
        }
    }
}
