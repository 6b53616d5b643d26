package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private @Nullable Stay stay;

    private record Stay(String token, String place, HereTag tag, Doorbell.Subscription listening) {}

    Attendance(Presence presence) {
        this.presence = presence;
    }

    /** Comes to a plan, and leaves the one before. */
    <P extends Component & HasComponents> void enter(
            P page, TeamId team, PlanId plan, Caller.Person me, Consumer<List<Here>> onNews) {
        var place = "plan:" + plan;
        if (stay != null && stay.place().equals(place)) {
            return;
        }
        leave(page);
        page.getUI().ifPresent(ui -> {
            var token = presence.enter(team, place, me.account(), me.name());
            var listening = presence.listen(place, heard -> ui.access(() -> onNews.accept(presence.who(place))));
            var tag = new HereTag(token);
            page.add(tag);
            stay = new Stay(token, place, tag, listening);
            onNews.accept(presence.who(place));
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

    /** Others in fields, by field. */
    static Map<String, PlanDesk.Typing> typing(List<Here> here, Optional<Caller.Person> me) {
        var mine = me.map(Caller.Person::name).orElse("");
        return here.stream()
                .filter(one -> !one.field().isEmpty() && !one.name().equals(mine))
                .collect(Collectors.toMap(
                        Here::field, one -> new PlanDesk.Typing(one.name(), one.hue()), (first, other) -> first));
    }
}
