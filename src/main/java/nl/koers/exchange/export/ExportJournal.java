package nl.koers.exchange.export;

import java.util.Locale;
import java.util.Optional;
import nl.koers.kernel.Change;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit who took what along; never what stood in it. */
@Component
class ExportJournal {

    private final ApplicationEventPublisher events;

    ExportJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void took(TeamId team, Optional<RepId> rep, String what, String kind) {
        var words = what.toUpperCase(Locale.ROOT) + " · " + kind;
        events.publishEvent(rep.map(whose -> Change.ofRep(team, whose, "export", "", words))
                .orElseGet(() -> Change.ofTeam(team, "export", "", words)));
    }
}
