package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.koers.appointment.KindEffect;

/** What counting other kinds of appointments would do to the numbers of this year. */
final class KindEffectList extends Composite<Div> {

    KindEffectList(KindEffect effect) {
        getContent().addClassName("effect");
        getContent().add(new H3(getTranslation("settings.effect.title")));
        if (effect.reps().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("settings.kinds.effect.none")));
            return;
        }
        var list = new UnorderedList();
        effect.reps()
                .forEach(rep -> list.add(
                        new ListItem(getTranslation("settings.effect.line", rep.name(), rep.before(), rep.after()))));
        getContent()
                .add(
                        new Paragraph(getTranslation("settings.kinds.effect", effect.before(), effect.after())),
                        list,
                        new Paragraph(getTranslation("settings.kinds.effect.past")));
    }
}
