package nl.koers.exchange.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.koers.exchange.api.ApiReader;
import nl.koers.uikit.ViewWords;
import org.springframework.beans.factory.annotation.Value;

/** What a program can do with Koers, for whoever writes one; also for who has no account. */
@Route(value = "api", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/api.css")
class ApiView extends Main implements HasDynamicTitle {

    /** How to come in, and what holds for every call. */
    private static final List<String> RULES =
            List.of("token", "scope", "lists", "once", "match", "problems", "limit", "language");

    private final String base;

    ApiView(@Value("${koers.address}") String base) {
        this.base = base.replaceFirst("/$", "");
        addClassNames("page", "stack", "api-page");
        add(new Anchor("/", getTranslation("api.page.back")), new H1(getTranslation("api.page.title")), start());
        new ApiReader(ViewWords.here()).sections().forEach(section -> add(card(section)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("api.page.title");
    }

    private Div start() {
        var rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(getTranslation("api.rule." + rule))));
        var example = new Pre("curl -H 'Authorization: Bearer koers_…' " + base + "/api/v1/teams");
        example.addClassName("api-example");
        var start = new Div(new Paragraph(getTranslation("api.page.intro")), example, rules, files());
        start.addClassNames("card", "stack");
        return start;
    }

    private Div files() {
        var files = new Div(file("openapi.json"), file("openapi.yaml"));
        files.addClassName("row");
        return files;
    }

    private static Anchor file(String name) {
        var link = new Anchor("/api/v1/" + name, name);
        link.setRouterIgnore(true);
        return link;
    }

    private Div card(ApiReader.Section section) {
        var card = new Div(new H2(section.title()), new Html(section.html()));
        card.addClassNames("card", "stack");
        return card;
    }
}
