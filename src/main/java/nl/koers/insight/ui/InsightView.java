package nl.koers.insight.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.Quadrant;
import org.jspecify.annotations.Nullable;

/** Norm against target: who is on course, whose target is too low, who lacks force (D). The period stands in the address. */
@Route("insight")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 4.5, title = "nav.insight")
class InsightView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** More people than this stand closer together on the wall. */
    private static final int MANY = 14;

    /** More people than this have one line each on the wall, and as much of it as they need. */
    private static final int CROWD = 24;

    private final transient InsightServices services;
    private final transient InsightTexts texts = InsightTexts.here();
    private final InsightHead head = new InsightHead(InsightHead.Tab.DIAGNOSIS);
    private final Div page = new Div();
    private InsightSpan span = InsightSpan.YEAR;
    private transient @Nullable SpanInsight shown;

    InsightView(InsightServices services) {
        this.services = services;
        page.addClassName("stack");
        getContent().addClassNames("page", "insight-page", "diagnosis");
        getContent().add(head, page);
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
        return getTranslation("insight.title");
    }

    private void show() {
        var fresh = services.insights().over(services.team(), span);
        if (fresh.equals(shown)) {
            return;
        }
        shown = fresh;
        page.removeAll();
        if (fresh.reps().isEmpty()) {
            page.add(empty());
            return;
        }
        var accounts = new Accounts(services.insights(), services.team(), fresh, services.records(texts));
        fresh.team()
                .ifPresentOrElse(
                        team -> page.add(
                                new TeamHeadline(team, services.insights().outlook(services.team(), span), accounts)),
                        () -> page.add(onlyOwn()));
        page.add(quadrants(fresh, accounts));
        var outside = new Div();
        outside.addClassName("quadrants-outside");
        QuadrantCard.OUTSIDE.stream()
                .filter(quadrant -> !in(fresh, quadrant).isEmpty())
                .forEach(quadrant -> outside.add(new QuadrantCard(quadrant, in(fresh, quadrant), accounts)));
        if (outside.getComponentCount() > 0) {
            page.add(outside);
        }
        makeRoom(fresh);
    }

    private void makeRoom(SpanInsight fresh) {
        var people = fresh.reps().size();
        getContent().setClassName("is-many", people > MANY);
        getContent().setClassName("is-crowd", people > CROWD);
        if (people <= CROWD) {
            return;
        }
        var room = WallRoom.of(fresh.reps().stream()
                .collect(groupingBy(rep -> rep.diagnosis().quadrant(), mapping(RepInsight::name, toList()))));
        var style = getContent().getStyle();
        style.set("--left", Integer.toString(room.left()));
        style.set("--right", Integer.toString(room.right()));
        style.set("--lines", Integer.toString(room.lines()));
        var legend = new Paragraph(getTranslation("insight.legend"));
        legend.addClassNames("tiny", "wall-legend");
        page.add(legend);
    }

    private Div quadrants(SpanInsight fresh, Accounts accounts) {
        var grid = new Div(
                axis("insight.axis.short", "x1"),
                axis("insight.axis.met", "x2"),
                axis("insight.axis.norm-met", "y1"),
                axis("insight.axis.norm-short", "y2"));
        grid.addClassName("quadrants");
        QuadrantCard.CORNERS.forEach(quadrant -> grid.add(new QuadrantCard(quadrant, in(fresh, quadrant), accounts)));
        return grid;
    }

    private Span axis(String key, String place) {
        var axis = new Span(getTranslation(key));
        axis.addClassNames("axis", place);
        return axis;
    }

    private static List<RepInsight> in(SpanInsight fresh, Quadrant quadrant) {
        return fresh.reps().stream()
                .filter(rep -> rep.diagnosis().quadrant() == quadrant)
                .toList();
    }

    private Paragraph onlyOwn() {
        var only = new Paragraph(getTranslation("insight.only-own"));
        only.addClassName("muted");
        return only;
    }

    private Div empty() {
        var isManager = services.caller().may(Right.MANAGE_TEAM, services.team());
        var empty = new Div(
                new H2(getTranslation(isManager ? "insight.empty.nobody" : "insight.empty.title")),
                new Paragraph(getTranslation(isManager ? "insight.empty.nobody.text" : "insight.empty.text")),
                isManager
                        ? new Anchor("settings/reps", getTranslation("insight.empty.to-reps"))
                        : new Anchor("help#insight", getTranslation("insight.to-help")));
        empty.addClassNames("card", "empty");
        return empty;
    }
}
