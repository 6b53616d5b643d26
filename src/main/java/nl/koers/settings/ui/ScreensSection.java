package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.koers.identity.TvLink;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.SecretLink;

/** Links that show the board on a screen on the wall, without sign-in. */
final class ScreensSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.screens.empty")));
    private final TextField label = new TextField(getTranslation("settings.screens.label"));
    private final SecretLink link = new SecretLink();
    private final Answer answer = new Answer();

    ScreensSection(SettingsDesk desk) {
        this.desk = desk;
        list.addClassName("settings-list");
        label.setPlaceholder(getTranslation("settings.screens.example"));
        var make = new Button(getTranslation("settings.screens.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(Cards.of(
                        getTranslation("settings.part.SCREENS"),
                        getTranslation("settings.screens.text"),
                        list,
                        empty,
                        Cards.row(label, make),
                        link,
                        answer));
        refresh();
    }

    @Override
    public void refresh() {
        var links = desk.tvLinks().of(desk.team());
        list.removeAll();
        links.forEach(each -> list.add(item(each)));
        empty.setVisible(links.isEmpty());
    }

    private ListItem item(TvLink each) {
        var since = new Span(getTranslation(
                "settings.screens.since",
                texts.formats()
                        .date(each.createdAt().atZone(desk.profile().zone()).toLocalDate())));
        since.addClassName("muted");
        var text = new Div(new Span(each.label()), since);
        text.addClassNames("grow", "item-text");
        var revoke = new Button(getTranslation("settings.screens.revoke"), click -> {
            desk.tvLinks().revoke(desk.team(), each.id());
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(getTranslation("settings.screens.revoke-of", each.label()));
        return new ListItem(text, revoke);
    }

    private void make() {
        var outcome = desk.tvLinks().make(desk.team(), label.getValue());
        if (answer.tell(outcome) && outcome instanceof Outcome.Saved<String>(String token)) {
            answer.clear();
            label.clear();
            link.show("/tv/" + token);
        }
        refresh();
    }
}
