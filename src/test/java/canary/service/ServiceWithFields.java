package canary.service;

import java.time.Clock;
import java.time.Instant;
import nl.koers.identity.ActAs;
import nl.koers.identity.OnBehalf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
class ServiceWithFields {

    static int calls;

    @Autowired
    @Nullable
    Clock clock;

    @Autowired
    @Nullable
    ActAs actAs;

    @Autowired
    @Nullable
    OnBehalf onBehalf;

    Instant now() {
        calls++;
        return actAs == null ? Instant.now() : Instant.ofEpochMilli(System.currentTimeMillis());
    }

    void rest() throws InterruptedException {
        Thread.sleep(1);
        System.out.println("rested");
    }
}
