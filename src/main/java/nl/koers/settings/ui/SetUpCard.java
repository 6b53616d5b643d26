package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.koers.deal.SetUpGap;
import nl.koers.deal.SetUpGap.Missing;

/** What is still to be set up, per rep; gone when all is complete. */
final class SetUpCard extends Composite<Div> {

    private final transient SettingsDesk desk;
    private final UnorderedList list = new UnorderedList();

    SetUpCard(SettingsDesk desk) {
        this.desk = desk;
        list.addClassName("settings-list");
        getContent().add(Cards.of(getTranslation("settings.set-up"), getTranslation("settings.set-up.text"), list));
    }

    void show(LocalDate today) {
        var gaps = desk.setUp().of(desk.team(), today);
        list.removeAll();
        gaps.forEach(gap -> list.add(item(gap)));
        getContent().setVisible(!gaps.isEmpty());
    }

    private ListItem item(SetUpGap gap) {
        var link = new RouterLink(gap.name(), SettingsView.class, SettingsPart.REPS.slug());
        link.setQueryParameters(QueryParameters.of("rep", gap.rep().toString()));
        var text = new Div(link);
        text.addClassNames("grow", "item-text");
        var assumed = Arrays.stream(Missing.values())
                .filter(missing -> missing.isAssumed() && gap.missing().contains(missing))
                .map(this::words)
                .collect(Collectors.joining(" · "));
        if (!assumed.isEmpty()) {
            var about = new Span(assumed);
            about.addClassName("muted");
            text.add(about);
        }
        var item = new ListItem(text);
        Arrays.stream(Missing.values())
                .filter(missing -> !missing.isAssumed() && gap.missing().contains(missing))
                .map(this::tag)
                .forEach(item::add);
        return item;
    }

    private Span tag(Missing missing) {
        var tag = new Span(words(missing));
        tag.addClassNames("tag", "tag-chance");
        return tag;
    }

    private String words(Missing missing) {
        return getTranslation("settings.set-up." + missing);
    }
}
