package nl.koers.insight.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Quadrant;

/** A quadrant with those who are in it, in the order of the team, and what to do about it. */
final class QuadrantCard extends Section {

    /** As on paper: the norm upwards, the target to the right. */
    static final List<Quadrant> CORNERS =
            List.of(Quadrant.QUALITY, Quadrant.ON_COURSE, Quadrant.FORCE, Quadrant.TARGET_TOO_LOW);

    /** For whom there is nothing to hold against each other. */
    static final List<Quadrant> OUTSIDE = List.of(Quadrant.NO_TARGET, Quadrant.TOO_EARLY);

    QuadrantCard(Quadrant quadrant, List<RepInsight> reps, Accounts accounts) {
        addClassName("quadrant");
        getElement().setAttribute("data-quadrant", quadrant.name());
        var sign = new Span(QuadrantSign.shape(quadrant));
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(sign, new Span(QuadrantSign.name(quadrant)));
        var advice = new Paragraph(accounts.texts().text("insight.advice." + quadrant.name()));
        advice.addClassName("tiny");
        var list = new UnorderedList();
        list.addClassName("rep-points");
        reps.forEach(rep -> list.add(new RepPoint(rep, accounts)));
        add(title, advice);
        if (!reps.isEmpty()) {
            add(list);
        } else if (accounts.page().team().isPresent()) {
            var nobody = new Paragraph(accounts.texts().text("insight.nobody"));
            nobody.addClassName("why");
            add(nobody);
        }
    }
}
