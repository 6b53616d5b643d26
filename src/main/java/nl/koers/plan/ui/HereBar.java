package nl.koers.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.Words;
import nl.koers.live.Here;

/** Who is here now, each with initials and a colour. */
final class HereBar extends Div {

    private final Words words;
    private final Div people = new Div();
    private final Map<Here, Span> avatars = new LinkedHashMap<>();

    HereBar(Words words) {
        this.words = words;
        addClassName("here-bar");
        var label = new Span(words.text("plan.here"));
        label.addClassName("tiny");
        people.addClassName("here-people");
        people.getElement().setAttribute("role", "list");
        add(label, people);
        setVisible(false);
    }

    /** Who stays keeps the place, also when an older page of theirs ends: only who comes or goes is pushed. */
    void show(List<Here> here) {
        var once = here.stream().map(one -> one.at("")).collect(Collectors.toCollection(LinkedHashSet::new));
        if (avatars.keySet().equals(once)) {
            return;
        }
        var gone =
                avatars.keySet().stream().filter(Predicate.not(once::contains)).toList();
        gone.forEach(one -> people.remove(avatars.remove(one)));
        once.forEach(one -> avatars.computeIfAbsent(one, this::coming));
        setVisible(!avatars.isEmpty());
        var names = avatars.keySet().stream().map(Here::name).collect(Collectors.joining(", "));
        getElement().setAttribute("aria-label", words.text("plan.here") + " " + names);
    }

    private Span coming(Here one) {
        var avatar = avatar(one);
        people.add(avatar);
        return avatar;
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
