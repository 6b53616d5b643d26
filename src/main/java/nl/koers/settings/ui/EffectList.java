package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.norm.Preview;
import nl.koers.norm.model.NormEffect;

/** What a change would do to the norms of weeks, before it is saved. Reps with the same effect stand together. */
final class EffectList extends Composite<Div> {

    private static final int MOST_LINES = 6;

    private final SettingsTexts texts = SettingsTexts.here();
    private final int thisYear;

    EffectList(int thisYear) {
        this.thisYear = thisYear;
        getContent().addClassName("effect");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    static EffectList of(Preview preview, int thisYear) {
        var list = new EffectList(thisYear);
        list.show(preview);
        return list;
    }

    void clear() {
        getContent().removeAll();
    }

    void show(Preview preview) {
        clear();
        getContent().add(new H3(getTranslation("settings.effect.title")));
        if (preview.reps().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("settings.effect.none")));
        }
        var same = preview.reps().stream()
                .collect(Collectors.groupingBy(
                        Preview.OfRep::effects,
                        LinkedHashMap::new,
                        Collectors.mapping(Preview.OfRep::name, Collectors.joining(", "))));
        same.forEach((effects, names) -> getContent().add(new Paragraph(names), lines(effects, preview)));
    }

    /** A window on the effects that begins with this year; a long history of the same is only counted. */
    private UnorderedList lines(List<NormEffect> effects, Preview preview) {
        var list = new UnorderedList();
        var begun = (int) effects.stream()
                .takeWhile(effect -> effect.to().year() < thisYear)
                .count();
        var start = Math.min(begun, Math.max(0, effects.size() - MOST_LINES));
        effects.stream()
                .skip(start)
                .limit(MOST_LINES)
                .map(effect -> new ListItem(texts.effect(effect, preview.until(), thisYear)))
                .forEach(list::add);
        if (effects.size() > MOST_LINES) {
            list.add(new ListItem(getTranslation("settings.effect.more", effects.size() - MOST_LINES)));
        }
        return list;
    }
}
