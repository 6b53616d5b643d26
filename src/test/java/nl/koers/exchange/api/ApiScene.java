package nl.koers.exchange.api;

import nl.koers.identity.TokenScope;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A program with a token of a team, of every scope. */
@KoersTest
abstract class ApiScene {

    @Autowired
    Teams teams;

    ApiGround ground;
    ApiClient client;

    @BeforeEach
    void found(@Autowired ApplicationContext koers, @LocalServerPort int port) {
        ground = new ApiGround(koers, port);
        client = ground.ofTeam(TokenScope.values());
    }
}
