package nl.koers.exchange.hook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.net.SafeFetch;
import nl.koers.exchange.net.WebAddress;
import org.springframework.stereotype.Component;

/** Brings messages over HTTPS to the open internet alone; the address is checked again each time it is looked up. */
@Component
class WebCarrier implements Carrier {

    private final SafeFetch web;

    WebCarrier(SafeFetch web) {
        this.web = web;
    }

    @Override
    public int bring(Outbox.Due message, Instant at) {
        var headers = Map.of(
                "User-Agent",
                "Koers-Webhook/1",
                "Koers-Event",
                message.event(),
                "Koers-Message",
                message.messageId(),
                Signature.HEADER,
                Signature.of(message.secret(), at, message.body()));
        return WebAddress.of(message.address())
                .then(address -> web.post(address, headers, message.body().getBytes(StandardCharsets.UTF_8)))
                .then(answer -> Reading.of(answer.status()))
                .toOptional()
                .orElse(0);
    }
}
