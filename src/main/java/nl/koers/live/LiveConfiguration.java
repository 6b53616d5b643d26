package nl.koers.live;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    BellThreads bellThreads() {
        return new BellThreads();
    }

    @Bean
    Doorbell doorbell(BellThreads threads, Clock clock) {
        var doorbell = new LocalDoorbell(threads);
        threads.everyHalfHour(clock.instant(), doorbell::ringAll);
        return doorbell;
    }

    @Bean
    Presence presence(BellThreads threads, Clock clock) {
        return new LocalPresence(threads, clock);
    }

    @Bean
    AfterCommit afterCommit(Doorbell doorbell) {
        return new AfterCommit(doorbell);
    }

    /** Rings once the news is true for everyone. */
    static class AfterCommit {

        private final Doorbell doorbell;

        AfterCommit(Doorbell doorbell) {
            this.doorbell = doorbell;
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        void on(News news) {
            doorbell.ring(news);
        }
    }
}
