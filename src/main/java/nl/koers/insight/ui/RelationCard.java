package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.koers.uikit.chart.Picture;

/** One way to look at appointments and what came: a picture, the figure, and what is in it. */
final class RelationCard extends Composite<Div> {

    private final TracedChart chart = new TracedChart();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph remark;

    /** @param remark what one should know of this way to look */
    RelationCard(String remark) {
        this.remark = new Paragraph(remark);
        this.remark.addClassName("tiny");
        sentence.addClassName("said");
        getContent().add(chart, sentence, this.remark);
        getContent().addClassNames("card", "stack");
    }

    /**
     * Shows it.
     *
     * @param told the sentence under the picture, with places for its figures
     */
    void show(Picture picture, String told, Supplier<Account> account, Figure... figures) {
        chart.show(picture, account);
        sentence.removeAll();
        sentence.add(Woven.of(told, figures).toArray(Component[]::new));
    }
}
