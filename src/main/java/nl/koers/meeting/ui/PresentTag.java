package nl.koers.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.live.Doorbell;
import nl.koers.live.Here;
import nl.koers.text.ui.HereTag;
import org.jspecify.annotations.Nullable;

/** Who looks at the meeting now, as colours with initials; their names for whoever asks. */
final class PresentTag extends Div {

    private static final int LETTERS = 2;

    private final MeetingDesk desk;
    private final transient Runnable onChange;
    private final Div people = Ui.div("here-list");
    private @Nullable String token;
    private Doorbell.@Nullable Subscription subscription;

    /** @param onChange hears when somebody came or went */
    PresentTag(MeetingDesk desk, Runnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
        addClassName("here");
        add(people);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leave();
        var presence = desk.services().presence();
        var place = desk.meeting().place();
        var me = desk.me();
        var ui = event.getUI();
        var mine = presence.enter(desk.team(), place, me.account(), me.name());
        token = mine;
        removeAll();
        add(people, new HereTag(mine));
        subscription = presence.listen(
                place,
                now -> ui.access(() -> {
                    show(now);
                    onChange.run();
                }));
        show(presence.who(place));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    private void leave() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        if (token != null) {
            desk.services().presence().leave(token);
            token = null;
        }
    }

    private void show(List<Here> now) {
        people.removeAll();
        now.stream()
                .collect(Collectors.toMap(Here::name, Here::hue, (one, other) -> one, LinkedHashMap::new))
                .forEach((name, hue) -> {
                    var face = Ui.span("face", initials(name));
                    face.getElement().setAttribute("data-hue", Integer.toString(hue));
                    face.getElement().setAttribute("title", name);
                    face.getElement().setAttribute("role", "img");
                    face.getElement().setAttribute("aria-label", name);
                    people.add(face);
                });
    }

    private static String initials(String name) {
        return Stream.of(name.split(" ", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .limit(LETTERS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
