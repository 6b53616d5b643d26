package nl.koers.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import org.jspecify.annotations.Nullable;

/** Lets a view follow the news of a team while it is attached, and read everything again after a lost connection. */
public final class Following {

    private final Doorbell doorbell;
    private final Supplier<TeamId> team;
    private final Consumer<Ring> onNews;
    private Doorbell.@Nullable Subscription subscription;
    private @Nullable Registration resumed;

    private Following(Doorbell doorbell, Supplier<TeamId> team, Consumer<Ring> onNews) {
        this.doorbell = doorbell;
        this.team = team;
        this.onNews = onNews;
    }

    /**
     * Calls back in the view's own session whenever there is news.
     *
     * @param team asked when the view is attached
     */
    public static void of(Component view, Doorbell doorbell, Supplier<TeamId> team, Consumer<Ring> onNews) {
        var following = new Following(doorbell, team, onNews);
        view.addAttachListener(event -> following.begin(event.getUI()));
        view.addDetachListener(event -> following.end());
    }

    private void begin(UI ui) {
        end();
        subscription = doorbell.listen(team.get(), ring -> ui.access(() -> hear(ring)));
        resumed = ComponentUtil.addListener(ui, Resumed.class, event -> onNews.accept(Ring.everything()));
    }

    /** News that was under way when the view went is for nobody. */
    private void hear(Ring ring) {
        if (subscription != null) {
            onNews.accept(ring);
        }
    }

    private void end() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        if (resumed != null) {
            resumed.remove();
            resumed = null;
        }
    }
}
