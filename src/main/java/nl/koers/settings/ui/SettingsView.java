package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.live.Topic;
import nl.koers.uikit.Following;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The settings of a team, for its managers. The part, and the rep where there is one, stand in the address. */
@Route("settings")
@PermitAll
@ScreenNeeds(Right.MANAGE_TEAM)
@Menu(order = 8, title = "nav.settings")
class SettingsView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    /** On a phone the parts scroll sideways; the open one is brought into view. */
    private static final String SHOW = """
            new ResizeObserver((sizes, shown) => {
              shown.disconnect();
              this.parentElement.scrollLeft = this.offsetLeft - this.parentElement.offsetLeft - this.offsetWidth;
            }).observe(this);""";

    private static final String REP = "rep";

    private final transient SettingsDesk desk;
    private final Map<SettingsPart, RouterLink> links = new EnumMap<>(SettingsPart.class);
    private final Div content = new Div();
    private SettingsPart part = SettingsPart.TEAM;
    private @Nullable Section section;

    SettingsView(SettingsDesk desk, Doorbell doorbell) {
        this.desk = desk;
        var nav = new Nav();
        nav.addClassName("settings-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("settings.parts"));
        for (var each : SettingsPart.values()) {
            var link = new RouterLink(getTranslation(each.textKey()), SettingsView.class, each.slug());
            links.put(each, link);
            nav.add(link);
        }
        content.addClassNames("settings-content", "stack");
        getContent().addClassName("page");
        getContent().add(new H1(getTranslation("nav.settings")), nav, content);
        Following.of(this, doorbell, desk::team, this::onNews);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String slug) {
        part = slug == null
                ? SettingsPart.TEAM
                : SettingsPart.of(slug).orElseThrow(() -> new NotFoundException("no such part"));
        var rep = event.getLocation().getQueryParameters().getSingleParameter(REP);
        links.forEach((each, link) -> mark(link, each == part));
        content.removeAll();
        content.add(opened(part, rep));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.settings") + " · " + getTranslation(part.textKey());
    }

    private static void mark(RouterLink link, boolean current) {
        link.getElement().getClassList().set("current", current);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(SHOW);
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component opened(SettingsPart opened, Optional<String> rep) {
        return switch (opened) {
            case TEAM -> keep(new TeamSection(desk));
            case REPS -> rep.isPresent() ? keep(new RepSection(desk, rep.get())) : keep(new RepsSection(desk));
            case MEMBERS -> keep(new MembersSection(desk));
            case NORMS -> keep(new NormsSection(desk));
            case TARGETS -> keep(new TargetsSection(desk));
            case LEAVE -> keep(new LeaveSection(desk));
            case HOLIDAYS -> keep(new HolidaysSection(desk));
            case SCREENS -> keep(new ScreensSection(desk));
            case TOKENS -> keep(new TokensSection(desk));
            case WEBHOOKS -> keep(new WebhooksSection(desk));
        };
    }

    private <T extends Component & Section> T keep(T opened) {
        section = opened;
        return opened;
    }

    private void onNews(Ring ring) {
        var concerned = ring.isAbout(Topic.TEAM)
                || ring.isAbout(Topic.NORMS)
                || ring.isAbout(Topic.DEALS)
                || ring.isAbout(Topic.RIGHTS);
        if (section == null || !concerned) {
            return;
        }
        try {
            section.refresh();
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }
}
