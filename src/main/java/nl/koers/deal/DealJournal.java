package nl.koers.deal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.Change;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit what changed and the doorbell that it did. */
@Component
class DealJournal {

    private final ApplicationEventPublisher events;

    DealJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    void opened(TeamId team, Deal deal) {
        tell(team, deal.rep(), "deal", "", words(deal));
    }

    void changed(TeamId team, Deal before, Deal after) {
        tell(team, after.rep(), "deal", words(before), words(after));
    }

    /** One line for who had it and one for who has it. */
    void handedOver(TeamId team, Deal before, Deal after) {
        tell(team, before.rep(), "deal.handed-over", words(before), after.repName());
        tell(team, after.rep(), "deal.taken-over", before.repName(), words(after));
    }

    void imported(TeamId team, RepId rep, int number) {
        tell(team, rep, "deal.imported", "", Integer.toString(number));
    }

    void takenBack(TeamId team, RepId rep, int number) {
        tell(team, rep, "deal.taken-back", Integer.toString(number), "");
    }

    private void tell(TeamId team, RepId rep, String what, String before, String after) {
        events.publishEvent(Change.ofRep(team, rep, what, before, after));
        events.publishEvent(News.ofRep(team, rep, Topic.DEALS));
    }

    private static String words(Deal deal) {
        return Stream.of(
                        Optional.of(deal.customer().name()),
                        Optional.of(deal.openedOn().toString()),
                        deal.estimate().map(money -> "€ " + money),
                        Optional.of(deal.state().name()),
                        deal.closedOn().map(Object::toString),
                        deal.value().map(money -> "€ " + money),
                        Optional.of(deal.why()).filter(why -> !why.isEmpty()),
                        Optional.of(deal.note()).filter(note -> !note.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
