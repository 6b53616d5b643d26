package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.ProofFinding.NoVariation;
import nl.koers.insight.model.ProofFinding.NotYet;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.kernel.RepId;

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
        services.follow(this, this::show);
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

    private void show() {
        var may = services.caller().may(Right.READ_REVENUE, services.team());
        measures.setVisible(may);
        if (!may) {
            instead("proof.not-shared");
            reason.add(texts.text("proof.not-shared.text"));
            return;
        }
        switch (services.insights().proof(services.team(), measure)) {
            case Proof proof -> {
                findings.show(proof, words(), this::name);
                findings.setVisible(true);
                instead.setVisible(false);
            }
            case NotYet notYet -> {
                instead("proof.not-yet");
                say("proof.not-yet.text", weeks(notYet), orders(notYet));
                notYet.weeksMore()
                        .ifPresentOrElse(
                                weeks -> say("proof.not-yet.weeks", ProofAccounts.weeks(words(), notYet, weeks)),
                                () -> reason.add(texts.text("proof.not-yet.never")));
            }
            case NoVariation none -> {
                instead("proof.no-variation");
                say("proof.no-variation.text", weeks(none), orders(none));
            }
        }
    }

    private void instead(String heading) {
        title.setText(texts.text(heading));
        reason.removeAll();
        findings.setVisible(false);
        instead.setVisible(true);
    }

    private Figure weeks(ProofFinding finding) {
        return ProofAccounts.weeks(words(), finding, finding.repWeeks());
    }

    private Figure orders(ProofFinding finding) {
        return ProofAccounts.orders(words(), finding);
    }

    /** Adds a sentence with figures about what there is. */
    private void say(String key, Figure... figures) {
        reason.add(Woven.of(texts.text(key, Woven.FIRST, Woven.SECOND) + " ", figures)
                .toArray(Component[]::new));
    }

    private ProofWords words() {
        return new ProofWords(services.records(texts), measure);
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
