package nl.koers.deal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealState;

/** Everything that may be done with one deal. */
final class DealActions extends Dialog {

    private final Div content = new Div();

    DealActions(DealClerk clerk, Deal deal) {
        var texts = clerk.texts();
        addClassName("sheet");
        setHeaderTitle(texts.named(deal));
        content.addClassNames("stack", "sheet-content");
        add(content);
        if (deal.state() == DealState.OPEN) {
            action(texts.text("deal.won.do"), () -> CloseSheet.won(clerk, deal).open());
            action(
                    texts.text("deal.lost.why"),
                    () -> CloseSheet.lost(clerk, deal).open());
        } else {
            var correct = deal.state() == DealState.WON ? "deal.won.correct" : "deal.lost.correct";
            action(
                    texts.text(correct),
                    () -> (deal.state() == DealState.WON ? CloseSheet.won(clerk, deal) : CloseSheet.lost(clerk, deal))
                            .open());
            action(texts.text("deal.reopen"), () -> clerk.reopen(deal).ifPresent(clerk::problem));
        }
        action(texts.text("deal.edit"), () -> RequestSheet.edit(clerk, deal).open());
        var out = new Button(texts.text("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(out);
    }

    private void action(String label, Runnable act) {
        var button = new Button(label, click -> {
            close();
            act.run();
        });
        button.addClassName("action");
        content.add(button);
    }
}
