package nl.koers.deal.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Money;

/** {@code 12 open, samen € 240.000 · 8 orders, samen € 310.000 · 3 verloren}. */
final class DealSum extends Paragraph {

    private final DealTexts texts;

    DealSum(DealTexts texts) {
        this.texts = texts;
        addClassName("muted");
    }

    /** @param most as many as are read at once; of what may be a part no sum is told */
    void show(List<Deal> deals, int most) {
        setText(deals.size() < most ? sum(deals) : getTranslation("deal.most", most));
        setVisible(!deals.isEmpty());
    }

    private String sum(List<Deal> deals) {
        return deals.stream()
                .collect(Collectors.groupingBy(Deal::state, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> sum(group.getKey(), group.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String sum(DealState state, List<Deal> deals) {
        var worth = deals.stream().map(Deal::worth).flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
        var number = getTranslation("deal.sum." + state, deals.size());
        return worth.isPositive() && state != DealState.LOST
                ? getTranslation("deal.sum", number, texts.money(worth))
                : number;
    }
}
