package nl.koers.exchange.export;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.deal.DealPages;
import nl.koers.deal.KeptDeal;
import nl.koers.exchange.model.ImportKey;
import org.springframework.stereotype.Component;

/** Requests and orders one by one, in the columns that the import of Koers knows. */
@Component
class DealExport implements Export {

    private final DealPages deals;
    private final Whose whose;

    DealExport(DealPages deals, Whose whose) {
        this.deals = deals;
        this.whose = whose;
    }

    @Override
    public String what() {
        return "deals";
    }

    @Override
    public Extract extract(Ask ask) {
        var rep = whose.of(ask);
        var pages = new Pages<KeptDeal>(DealPages.SIZE, last -> {
            var after = last.map(KeptDeal::place);
            return rep.map(only -> deals.ofRep(ask.team(), only, after))
                    .orElseGet(() -> deals.ofTeam(ask.team(), after));
        });
        return new Extract(
                Stream.of("OPENED", "CUSTOMER", "REP", "STATE", "CLOSED", "AMOUNT", "WHY", "NOTE", "EXTERNAL_ID")
                        .map(ask::column)
                        .toList(),
                pages.map(kept -> row(ask, kept)));
    }

    private static List<Cell> row(Ask ask, KeptDeal kept) {
        var deal = kept.deal();
        return List.of(
                Cell.of(deal.openedOn()),
                Cell.of(deal.customer().name()),
                Cell.of(deal.repName()),
                Cell.of(ask.words().text("deal.state." + deal.state())),
                Cell.ofDay(deal.closedOn()),
                Cell.ofMoney(deal.worth()),
                Cell.of(deal.why()),
                Cell.of(deal.note()),
                Cell.of(ImportKey.toExternalId(deal.importKey(), kept.ownKey())));
    }
}
