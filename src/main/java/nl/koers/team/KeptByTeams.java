package nl.koers.team;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leave and a login stay, and with them whose they are. */
@Configuration(proxyBeanMethods = false)
class KeptByTeams {

    @Bean
    RepUse repsWithLeave() {
        return new RepUse("select 1 from absence where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse repsWithLogin() {
        return new RepUse("select 1 from membership where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse invitedReps() {
        return new RepUse("select 1 from invitation where team_id = :team and rep_id = :rep and used_at is null");
    }
}
