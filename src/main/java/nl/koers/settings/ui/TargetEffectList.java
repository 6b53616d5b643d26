package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.deal.TargetEffect;

/** What a change of a target would do, before it is saved. */
final class TargetEffectList extends Composite<Div> {

    private final TargetTexts texts = TargetTexts.here();

    TargetEffectList() {
        getContent().addClassName("effect");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        getContent().removeAll();
    }

    /** The team and its reps are compared, because their targets need not be the same. */
    void show(TargetEffect effect) {
        clear();
        var list = new UnorderedList(new ListItem(texts.effect(effect.whole())));
        effect.parts().forEach(part -> list.add(new ListItem(texts.effect(part))));
        getContent().add(new H3(getTranslation("settings.effect.title")), list);
        var together = getTranslation(
                "settings.target.together", texts.money(effect.reps().after()));
        var team = effect.team()
                .map(money -> " " + getTranslation("settings.target.together.team", texts.money(money)))
                .orElse("");
        getContent().add(new Paragraph(together + team));
    }
}
