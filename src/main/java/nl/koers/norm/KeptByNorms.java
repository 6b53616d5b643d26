package nl.koers.norm;

import nl.koers.team.RepUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was agreed stays, and with it whose it is. */
@Configuration(proxyBeanMethods = false)
class KeptByNorms {

    @Bean
    RepUse repsWithNorms() {
        return new RepUse("select 1 from rep_norm where team_id = :team and rep_id = :rep");
    }

    @Bean
    RepUse repsWithFieldsOfPlay() {
        return new RepUse("select 1 from rep_fop where team_id = :team and rep_id = :rep");
    }
}
