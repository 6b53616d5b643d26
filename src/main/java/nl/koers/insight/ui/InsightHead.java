package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import nl.koers.insight.InsightSpan;

/** The top of every screen of insight: its title, the way to the other screens, and over which period one looks. */
final class InsightHead extends Composite<Div> {

    /** A screen of insight. */
    enum Tab {
        DIAGNOSIS("insight", true),
        AHEAD("insight/ahead", true),
        PROOF("insight/proof", false);

        private final String path;
        private final boolean hasSpan;

        Tab(String path, boolean hasSpan) {
            this.path = path;
            this.hasSpan = hasSpan;
        }

        String path() {
            return path;
        }
    }

    private final Nav tabs = new Nav();
    private final Nav spans = new Nav();
    private final Tab tab;

    InsightHead(Tab tab) {
        this.tab = tab;
        var title = new H1(getTranslation("insight.title"));
        tabs.addClassName("insight-tabs");
        tabs.setAriaLabel(getTranslation("insight.tabs"));
        spans.addClassName("insight-tabs");
        spans.addClassName("insight-spans");
        spans.setAriaLabel(getTranslation("insight.spans"));
        spans.setVisible(tab.hasSpan);
        getContent().add(title, tabs, spans);
        getContent().addClassNames("page-head", "insight-head");
    }

    /** Where one is now. */
    void show(InsightSpan now) {
        tabs.removeAll();
        Arrays.stream(Tab.values())
                .map(each -> link(each.path() + InsightAddress.query(now), "insight.tab." + each.name(), each == tab))
                .forEach(tabs::add);
        spans.removeAll();
        Arrays.stream(InsightSpan.values())
                .map(each -> link(tab.path() + InsightAddress.query(each), "insight.span." + each.name(), each == now))
                .forEach(spans::add);
    }

    private Anchor link(String to, String key, boolean isHere) {
        var link = new Anchor(to, getTranslation(key));
        link.setRouterIgnore(false);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
