package nl.koers.shell.ui;

import java.util.List;
import nl.koers.identity.ApiToken;
import nl.koers.identity.NewToken;
import nl.koers.identity.OwnTokens;
import nl.koers.identity.ui.TokenCard;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;

/** One's own tokens. */
record OwnTokenSource(OwnTokens tokens) implements TokenCard.Source {

    @Override
    public List<ApiToken> list() {
        return tokens.mine();
    }

    @Override
    public Outcome<String> make(TeamId team, NewToken wanted) {
        return tokens.make(team, wanted);
    }

    @Override
    public void revoke(ApiToken token) {
        tokens.revoke(token.id());
    }
}
