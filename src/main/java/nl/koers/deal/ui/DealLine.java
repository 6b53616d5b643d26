package nl.koers.deal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealState;

/** One deal: an order or lost with one tap, everything else behind the dots. */
final class DealLine extends ListItem {

    /**
     * Shows one deal.
     *
     * @param today read once for all lines
     */
    DealLine(DealClerk clerk, LocalDate today, Deal deal, boolean isWritable, boolean showsRep) {
        addClassNames("deal");
        var texts = clerk.texts();
        var customer = new Span(deal.customer().name());
        customer.addClassName("customer");
        var details = new Span((showsRep ? deal.repName() + " · " : "") + texts.details(deal, today));
        details.addClassName("tiny");
        var what = new Div(customer, details);
        what.addClassName("what");
        var worth = new Span(texts.worth(deal));
        worth.addClassNames("num", "worth");
        add(what, worth);
        if (isWritable && deal.state() == DealState.OPEN) {
            add(buttons(clerk, deal));
        } else {
            var end = new Div(tag(texts, deal.state()));
            end.addClassName("deal-end");
            add(end);
        }
        if (isWritable) {
            var more = new NativeButton("⋯", click -> new DealActions(clerk, deal).open());
            more.addClassName("more");
            more.setAriaLabel(texts.text("week.more.of", texts.named(deal)));
            add(more);
        }
    }

    private static Div buttons(DealClerk clerk, Deal deal) {
        var texts = clerk.texts();
        var won = new Button(
                texts.text("deal.won.do"), click -> CloseSheet.won(clerk, deal).open());
        won.addClassName("won");
        won.setAriaLabel(texts.text("deal.won.of", texts.named(deal)));
        var lost = new Button(
                texts.text("deal.lost.do"),
                click -> clerk.lose(deal, clerk.today(), "").ifPresent(clerk::problem));
        lost.setAriaLabel(texts.text("deal.lost.of", texts.named(deal)));
        var both = new Div(won, lost);
        both.addClassNames("deal-end", "deal-buttons");
        return both;
    }

    private static Span tag(DealTexts texts, DealState state) {
        var sign = state == DealState.WON ? "● " : "";
        var tag = new Span(sign + texts.state(state));
        tag.addClassNames("tag", state == DealState.WON ? "tag-ok" : "tag-free");
        return tag;
    }
}
