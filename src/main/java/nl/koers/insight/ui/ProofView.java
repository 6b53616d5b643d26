package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding.NoVariation;
import nl.koers.insight.model.ProofFinding.NotYet;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.kernel.RepId;
import nl.koers.live.Ring;
import nl.koers.uikit.Following;
import org.springframework.security.access.AccessDeniedException;

/** Do more appointments go together with more orders or revenue, here? (F5) Which of the two stands in the address. */
@Route("insight/proof")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
class ProofView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MEASURE = "measure";

    private final transient InsightServices services;
    private final transient InsightTexts texts = InsightTexts.here();
    private final InsightHead head = new InsightHead(InsightHead.Tab.PROOF);
    private final Nav measures = new Nav();
    private final ProofFindings findings = new ProofFindings();
    private final H2 title = new H2();
    private final Paragraph reason = new Paragraph();
    private final Div instead = new Div(title, reason);
    private Measure measure = Measure.ORDERS;

    ProofView(InsightServices services) {
        this.services = services;
        measures.addClassName("insight-tabs");
        measures.addClassName("proof-measures");
        measures.setAriaLabel(getTranslation("proof.measures"));
        instead.addClassNames("card", "empty");
        getContent().add(head, measures, findings, instead);
        getContent().addClassNames("page", "stack", "insight-page");
        Following.of(this, services.doorbell(), services::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        measure = asked.getSingleParameter(MEASURE)
                .filter(written(Measure.REVENUE)::equals)
                .map(revenue -> Measure.REVENUE)
                .orElse(Measure.ORDERS);
        head.show(InsightAddress.span(asked));
        measures.removeAll();
        Arrays.stream(Measure.values()).map(this::link).forEach(measures::add);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.tab.PROOF") + " · " + getTranslation("insight.title");
    }

    private void onNews(Ring ring) {
        try {
            show();
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show() {
        var may = services.caller().may(Right.READ_REVENUE, services.team());
        measures.setVisible(may);
        if (!may) {
            instead("proof.not-shared", "proof.not-shared.text");
            return;
        }
        switch (services.insights().proof(services.team(), measure)) {
            case Proof proof -> {
                findings.show(proof, new ProofWords(texts, measure), this::name);
                findings.setVisible(true);
                instead.setVisible(false);
            }
            case NotYet notYet -> {
                instead("proof.not-yet", "proof.not-yet.text", notYet.repWeeks(), notYet.orders());
                reason.add(" "
                        + (notYet.weeksMore().isPresent()
                                ? texts.text(
                                        "proof.not-yet.weeks",
                                        notYet.weeksMore().getAsInt())
                                : texts.text("proof.not-yet.never")));
            }
            case NoVariation(var repWeeks, var orders) ->
                instead("proof.no-variation", "proof.no-variation.text", repWeeks, orders);
        }
    }

    private void instead(String heading, String why, Object... figures) {
        title.setText(texts.text(heading));
        reason.setText(texts.text(why, figures));
        findings.setVisible(false);
        instead.setVisible(true);
    }

    private String name(RepId rep) {
        return services.insights()
                .over(services.team(), InsightSpan.YEAR)
                .rep(rep)
                .map(RepInsight::name)
                .orElseGet(() -> texts.text("ahead.left"));
    }

    private Anchor link(Measure each) {
        var query = each == Measure.ORDERS ? "" : "?" + MEASURE + "=" + written(each);
        var link = new Anchor(InsightHead.Tab.PROOF.path() + query, getTranslation("proof.measure." + each));
        link.setRouterIgnore(false);
        if (each == measure) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static String written(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
