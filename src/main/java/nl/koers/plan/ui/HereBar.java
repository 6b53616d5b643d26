package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.live.Here;

/** Who is here now, each with initials and a colour. */
final class HereBar extends Div {

    private final PlanTexts texts;
    private final Div people = new Div();
    private String shown = "";

    HereBar(PlanTexts texts) {
        this.texts = texts;
        addClassName("here-bar");
        var label = new Span(texts.text("plan.here"));
        label.addClassName("tiny");
        people.addClassName("here-people");
        people.getElement().setAttribute("role", "list");
        add(label, people);
        setVisible(false);
    }

    void show(List<Here> here) {
        var once = here.stream().map(one -> one.at("")).distinct().toList();
        var names = once.stream().map(Here::name).collect(Collectors.joining(", "));
        setVisible(!once.isEmpty());
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        people.removeAll();
        once.forEach(one -> people.add(avatar(one)));
        getElement().setAttribute("aria-label", texts.text("plan.here") + " " + names);
    }

    private static Span avatar(Here one) {
        var initials = Stream.of(one.name().split(" ", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        var avatar = new Span(
                initials.isEmpty()
                        ? one.name()
                                .substring(0, Math.min(2, one.name().length()))
                                .toUpperCase(Locale.ROOT)
                        : initials.substring(0, Math.min(2, initials.length())));
        avatar.addClassNames("avatar", "person-" + one.hue());
        avatar.getElement().setAttribute("role", "listitem");
        avatar.getElement().setAttribute("title", one.name());
        return avatar;
    }
}
