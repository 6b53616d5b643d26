package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.insight.Discussion;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Quadrant;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.uikit.Answers;
import org.jspecify.annotations.Nullable;

/** One person: the sentence, the funnel beside the team, the way ahead, and a talk about it. Whom one may not see is not there. */
@Route("insight/rep")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
class RepInsightView extends Composite<Div> implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient InsightServices services;
    private final transient Discussion discussion;
    private final transient InsightTexts texts = InsightTexts.here();
    private final transient Answers answers = new Answers(texts.words());
    private InsightSpan span = InsightSpan.YEAR;
    private transient @Nullable RepId asked;
    private transient @Nullable SpanInsight shown;
    private String title = "";

    RepInsightView(InsightServices services, Discussion discussion) {
        this.services = services;
        this.discussion = discussion;
        getContent().addClassNames("page", "insight-page", "stack");
        services.follow(this, this::show);
    }

    @Override
    public void setParameter(BeforeEvent event, Long number) {
        if (number < 1) {
            throw new NotFoundException();
        }
        asked = new RepId(number);
        span = InsightAddress.span(event.getLocation().getQueryParameters());
        shown = null;
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        var fresh = services.insights().over(services.team(), span);
        if (asked == null || fresh.equals(shown)) {
            return;
        }
        var rep = fresh.rep(asked).orElseThrow(NotFoundException::new);
        shown = fresh;
        title = rep.name();
        var accounts = new Accounts(services.insights(), services.team(), fresh, services.records(texts));
        getContent().removeAll();
        getContent()
                .add(
                        head(rep),
                        sentence(rep),
                        new RepFigures(rep, services.insights().outlook(services.team(), span), accounts),
                        funnel(rep, fresh, accounts));
        if (fresh.team().isEmpty()) {
            getContent().add(new Paragraph(texts.text("insight.only-own")));
        }
        rep.warning().ifPresent(warning -> getContent().add(new WarningCard(rep, span, warning, accounts.records())));
    }

    private Div head(RepInsight rep) {
        var back = new Anchor(
                "insight" + InsightAddress.query(span),
                getTranslation(services.isOwn(rep.rep()) ? "insight.back.own" : "insight.back"));
        back.setRouterIgnore(false);
        var name = new H1(rep.name());
        var heading = new Div(back, name);
        heading.addClassName("grow");
        var talk = new Button(getTranslation("insight.discuss"), click -> discuss(rep));
        talk.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(heading, new Span(getTranslation("insight.span.so-far." + span.name())), talk);
        head.addClassName("page-head");
        return head;
    }

    private Section sentence(RepInsight rep) {
        var quadrant = rep.diagnosis().quadrant();
        var isNewAndMet = rep.diagnosis().onNormAlone() && quadrant == Quadrant.ON_COURSE;
        var said = new Paragraph(said(rep, isNewAndMet));
        said.addClassName("why-sentence");
        var card = new Section(new QuadrantSign(quadrant), said);
        if (rep.diagnosis().onNormAlone()) {
            card.add(new Paragraph(texts.text("insight.norm-alone.long")));
        }
        if (rep.diagnosis().withinChance()) {
            card.add(new Paragraph(texts.text("insight.within-chance.long")));
        }
        if (rep.diagnosis().turned()) {
            var judged = rep.diagnosis().norm().judgement().name();
            card.add(new Paragraph(texts.text("insight.turned.long." + judged)));
        }
        card.add(new Paragraph(
                isNewAndMet
                        ? texts.text("insight.norm-alone.advice")
                        : texts.text("insight.advice." + quadrant.name())));
        card.addClassNames("card", "stack");
        return card;
    }

    /** Whoever reads about oneself is spoken to. */
    private String said(RepInsight rep, boolean isNewAndMet) {
        if (services.isOwn(rep.rep())) {
            return texts.text(
                    isNewAndMet
                            ? "insight.norm-alone.own"
                            : "insight.you." + rep.diagnosis().quadrant().name());
        }
        return isNewAndMet
                ? texts.text("insight.norm-alone.met", rep.name())
                : texts.text("insight.person." + rep.diagnosis().quadrant().name(), rep.name());
    }

    private Component funnel(RepInsight rep, SpanInsight fresh, Accounts accounts) {
        var note = new Paragraph(accounts.weeks() + " " + texts.text("insight.funnel.note"));
        note.addClassName("why");
        var card = new Section(
                new H2(texts.text("insight.funnel")),
                new FunnelTable(rep, fresh.team().map(TeamInsight::funnel), accounts),
                note);
        card.addClassNames("card", "stack");
        return card;
    }

    /** What is on the agenda is read by all, so it says nothing of a diagnosis. */
    private void discuss(RepInsight rep) {
        var point = texts.text("insight.discuss.point", rep.name());
        switch (discussion.propose(services.team(), point)) {
            case Outcome.Saved<String>(var there) -> answers.done(texts.text("insight.discuss.done", there));
            case Outcome.Conflict<String>(var theirs, var who) ->
                answers.done(texts.text("insight.discuss.done", theirs));
            case Outcome.Rejected<String>(var reason) ->
                answers.problem(texts.words().sentence(reason));
        }
    }
}
