package nl.koers.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.identity.OwnAccount;
import nl.koers.team.TeamProfile;

/** One's initials, with one's own page and the way out behind them. */
class PersonMenu extends Composite<MenuBar> {

    /**
     * The menu.
     *
     * @param choices the teams to choose from; empty for who is in one team only
     */
    PersonMenu(OwnAccount account, List<TeamProfile> choices, AuthenticationContext session) {
        var name = account.profile().name();
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", getTranslation("shell.person", name));
        var me = bar.addItem(initials(name));
        me.setAriaLabel(getTranslation("shell.person", name));
        SubMenu items = me.getSubMenu();
        items.addItem(getTranslation("nav.me"), click -> UI.getCurrent().navigate("me"));
        items.addItem(getTranslation("nav.help"), click -> UI.getCurrent().navigate("help"));
        choices.forEach(team -> items.addItem(team.name(), click -> {
            account.lookAt(team.id());
            UI.getCurrent().getPage().setLocation("/");
        }));
        items.addItem(getTranslation("shell.sign-out"), click -> session.logout());
    }

    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
