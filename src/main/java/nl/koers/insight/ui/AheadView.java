package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.Learning;

/** The way ahead: will we reach it, what changes it, and were we right before (F2, F3, F4, F6). */
@Route("insight/ahead")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
class AheadView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InsightServices services;
    private final transient InsightTexts texts = InsightTexts.here();
    private final InsightHead head = new InsightHead(InsightHead.Tab.AHEAD);
    private final AheadHero hero = new AheadHero();
    private final FanCard fan;
    private final Div tooFew;
    private final SummerCard summer = new SummerCard();
    private final WarningsCard warnings = new WarningsCard();
    private final LookBackCard lookBack = new LookBackCard();
    private InsightSpan span = InsightSpan.YEAR;

    AheadView(InsightServices services) {
        this.services = services;
        fan = new FanCard(services, this::showFan);
        tooFew = tooFew();
        var sides = new Div(summer, warnings);
        sides.addClassName("ahead-sides");
        getContent().add(head, hero, tooFew, fan, sides, lookBack);
        getContent().addClassNames("page", "stack", "insight-page");
        services.follow(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        span = InsightAddress.span(event.getLocation().getQueryParameters());
        head.show(span);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.tab.AHEAD") + " · " + getTranslation("insight.title");
    }

    private void show() {
        var team = services.team();
        var page = services.insights().over(team, span);
        var words = words(page);
        var outlook = services.insights().outlook(team, span);
        hero.setVisible(outlook.isPresent());
        fan.setVisible(outlook.isPresent());
        tooFew.setVisible(outlook.isEmpty());
        outlook.ifPresent(found -> {
            hero.show(found, new Accounts(services.insights(), team, page, words.records()), words);
            fan.show(team, page, found, words);
        });
        var look = services.insights().summer(team);
        var anybody = !page.reps().isEmpty();
        summer.setVisible(look.isPresent() && anybody);
        warnings.setVisible(anybody);
        lookBack.setVisible(anybody);
        look.ifPresent(found -> summer.show(found, words));
        warnings.show(page, words.records());
        lookBack.show(services.insights().lookBack(team), words);
    }

    private void showFan() {
        var team = services.team();
        var page = services.insights().over(team, span);
        services.insights().outlook(team, span).ifPresent(found -> fan.show(team, page, found, words(page)));
    }

    /** About the asker alone where nobody else may be known. */
    private AheadWords words(SpanInsight page) {
        return new AheadWords(
                services.records(texts),
                page.team().isPresent()
                        ? Optional.empty()
                        : page.reps().stream().map(RepInsight::rep).findFirst());
    }

    private Div tooFew() {
        var deals = new Anchor("deals", getTranslation("ahead.too-few.deals"));
        deals.setRouterIgnore(false);
        var imports = new Anchor("import", getTranslation("ahead.too-few.import"));
        imports.setRouterIgnore(false);
        var links = new Div(deals, imports);
        links.addClassNames("row", "empty-links");
        var card = new Div(
                new H2(getTranslation("ahead.too-few")),
                new Paragraph(getTranslation("ahead.too-few.text", Learning.FEWEST_ORDERS)),
                links);
        card.addClassNames("card", "empty");
        return card;
    }
}
