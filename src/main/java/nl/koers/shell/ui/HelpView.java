package nl.koers.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How Koers works, in one page that can be read before the first meeting. */
@Route("help")
@PermitAll
class HelpView extends Composite<Div> implements HasDynamicTitle {

    HelpView() {
        var contents = new Nav();
        contents.addClassNames("row", "help-contents");
        contents.getElement().setAttribute("aria-label", getTranslation("help.contents"));
        getContent().addClassNames("page", "page-narrow", "stack", "help");
        getContent().add(new H1(getTranslation("nav.help")), contents);
        for (var chapter : HelpText.in(getLocale()).chapters()) {
            var link = new Anchor("help#" + chapter.anchor(), chapter.title());
            link.setRouterIgnore(true);
            contents.add(link);
            getContent().add(card(chapter));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.help");
    }

    private static Div card(HelpText.Chapter chapter) {
        var title = new H2(chapter.title());
        var card = new Div(title, new Markdown(chapter.body()));
        card.setId(chapter.anchor());
        card.addClassName("card");
        return card;
    }
}
