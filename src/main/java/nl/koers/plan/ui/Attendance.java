package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.koers.identity.Caller;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Here;
import nl.koers.live.Presence;
import nl.koers.text.ui.HereTag;
import org.jspecify.annotations.Nullable;

/** Being at a plan: others see it, and one sees them, while the page is open. Advice, never a lock. */
final class Attendance {

    private final Presence presence;
    private final HereBar bar;
    private @Nullable Stay stay;

    private record Stay(String token, String place, HereTag tag, Doorbell.Subscription listening) {}

    Attendance(Presence presence, PlanTexts texts) {
        this.presence = presence;
        bar = new HereBar(texts.words());
    }

    /** Shows who is here. */
    HereBar bar() {
        return bar;
    }

    /**
     * Comes to a plan, and leaves the one before.
     *
     * @param onTyping hears which others are in fields, by field
     */
    <P extends Component & HasComponents> void enter(
            P page, TeamId team, PlanId plan, Caller.Person me, Consumer<Map<String, Typing>> onTyping) {
        var place = "plan:" + plan;
        if (stay != null && stay.place().equals(place)) {
            return;
        }
        leave(page);
        page.getUI().ifPresent(ui -> {
            var token = presence.enter(team, place, me.account(), me.name());
            var listening = presence.listen(place, heard -> ui.access(() -> show(place, me, onTyping)));
            var tag = new HereTag(token);
            page.add(tag);
            stay = new Stay(token, place, tag, listening);
            show(place, me, onTyping);
        });
    }

    <P extends Component & HasComponents> void leave(P page) {
        if (stay != null) {
            stay.listening().close();
            presence.leave(stay.token());
            page.remove(stay.tag());
            stay = null;
        }
    }

    void focus(String field) {
        if (stay != null) {
            presence.focus(stay.token(), field);
        }
    }

    private void show(String place, Caller.Person me, Consumer<Map<String, Typing>> onTyping) {
        var here = presence.who(place);
        bar.show(here);
        onTyping.accept(here.stream()
                .filter(one -> !one.field().isEmpty() && !one.account().equals(me.account()))
                .collect(Collectors.toMap(
                        Here::field, one -> new Typing(one.name(), one.hue()), (first, other) -> first)));
    }
}
