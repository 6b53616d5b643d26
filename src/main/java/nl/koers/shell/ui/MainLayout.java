package nl.koers.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.OwnAccount;
import nl.koers.team.Teams;
import nl.koers.uikit.ConnectionWatch;

/** The frame around every screen: brand, screens, who one is. Its head is hidden when a screen fills the wall. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** What in the address says that a screen fills the wall. */
    private static final List<String> ON_THE_WALL = List.of("beamer", "presenter");

    /** On a phone the links scroll sideways; the one of the screen is brought into view once there is room. */
    private static final String SHOW_CURRENT = """
            new ResizeObserver((sizes, shown) => {
              shown.disconnect();
              const here = this.querySelector('[highlight]');
              if (here) {
                this.scrollLeft = here.offsetLeft - this.offsetLeft - (this.clientWidth - here.offsetWidth) / 2;
              }
            }).observe(this);""";

    private final transient CurrentCaller caller;
    private final Header header = new Header();
    private final Nav links = new Nav();
    private final Main content = new Main();

    MainLayout(CurrentCaller caller, OwnAccount account, Teams teams, AuthenticationContext session) {
        this.caller = caller;
        addClassName("shell");
        content.addClassName("shell-main");
        content.setId("content");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var brand = new Anchor("/", "Koers");
        brand.addClassName("brand");
        links.getElement().setAttribute("aria-label", getTranslation("shell.screens"));
        var space = new Div();
        space.addClassName("grow");
        header.addClassName("top");
        header.add(
                brand,
                links,
                space,
                new PersonMenu(account, caller.teams().size() > 1 ? teams.mine() : List.of(), session));
        add(skip, header, content, new ConnectionWatch());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        links.removeAll();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> ScreenAccess.mayOpen(caller, entry.menuClass()))
                .map(this::link)
                .forEach(links::add);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        header.setVisible(ON_THE_WALL.stream().noneMatch(parameters::containsKey));
        links.getElement().executeJs(SHOW_CURRENT);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.removeAll();
        content.add((Component) screen);
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightCondition(
                entry.path().length() <= 1 ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        return link;
    }
}
