package nl.koers.exchange.api;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.Words;

/** Scopes of which a token needs one. */
record Scopes(List<TokenScope> any) {

    Scopes {
        any = List.copyOf(any);
    }

    /** As the screen calls them on which tokens are made, and as programs do. */
    String in(Words words) {
        return any.stream()
                .map(scope -> "‘" + words.text("token.scope." + scope) + "’ (" + scope + ')')
                .collect(Collectors.joining(" / "));
    }

    /** As they stand in headers. */
    String names() {
        return any.stream().map(TokenScope::name).collect(Collectors.joining(" "));
    }
}
