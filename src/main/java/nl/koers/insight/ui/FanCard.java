package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import nl.koers.insight.Outlook;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.WhatIf;
import nl.koers.kernel.TeamId;

/** The fan, what it assumes, and the sliders that move it (F2, F6). */
final class FanCard extends Composite<Div> {

    private final transient InsightServices services;
    private final TracedChart chart = new TracedChart();
    private final Paragraph assumption = new Paragraph();
    private final WhatIfPanel whatIf;

    /** @param onWish asked to show everything again */
    FanCard(InsightServices services, Runnable onWish) {
        this.services = services;
        whatIf = new WhatIfPanel(onWish);
        var help = new Anchor("help#insight", getTranslation("ahead.how-it-works"));
        help.setRouterIgnore(true);
        assumption.add(new Span(getTranslation("ahead.assumes") + " "), help);
        assumption.addClassName("tiny");
        var drawing = new Div(chart, assumption);
        drawing.addClassNames("stack", "grow");
        getContent().add(drawing, whatIf);
        getContent().addClassNames("card", "ahead-fan");
    }

    void show(TeamId team, SpanInsight page, Outlook now, AheadWords words) {
        var span = page.span();
        var wished = whatIf.isWishing()
                ? services.insights()
                        .whatIf(team, span, whatIf.wish(), whatIf.raised())
                        .orElse(now)
                : now;
        var more = services.insights().whatIf(team, span, new WhatIf(1, 1), BigDecimal.ONE);
        chart.show(new FanPicture(words, now, wished).draw(), () -> new AheadAccounts(words, wished, page).fan());
        whatIf.show(now, wished, more, words);
    }
}
