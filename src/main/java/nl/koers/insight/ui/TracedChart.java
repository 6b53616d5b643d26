package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import nl.koers.uikit.chart.Chart;
import nl.koers.uikit.chart.Picture;

/** A chart that says, as figures do, how its numbers were worked out. */
final class TracedChart extends Composite<Div> {

    private final Chart chart = new Chart();
    private final Div how = new Div();

    TracedChart() {
        how.addClassName("tiny");
        getContent().add(chart, how);
        getContent().addClassName("traced-chart");
    }

    void show(Picture picture, Supplier<Account> account) {
        chart.show(picture);
        how.removeAll();
        how.add(new Figure(getTranslation("insight.chart.how"), picture.title(), account));
    }
}
