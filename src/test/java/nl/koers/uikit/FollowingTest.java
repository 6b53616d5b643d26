package nl.koers.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.News;
import nl.koers.live.Ring;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingTest extends ViewScene {

    private final Bell bell = new Bell();
    private final Div view = new Div();
    private final List<Ring> heard = new ArrayList<>();

    @BeforeEach
    void follow() {
        Following.of(view, bell, crew::team, heard::add);
        UI.getCurrent().add(view);
    }

    @Test
    void aViewHearsTheNews() throws InterruptedException {
        ring();
        MockVaadin.runUIQueue();

        assertThat(heard).containsExactly(Ring.everything());
    }

    @Test
    void newsThatWasUnderWayWhenTheViewWentIsForNobody() throws InterruptedException {
        ring();
        UI.getCurrent().remove(view);
        MockVaadin.runUIQueue();

        assertThat(heard).isEmpty();
        assertThat(bell.listeners).isEmpty();
    }

    private void ring() throws InterruptedException {
        Thread.ofVirtual().start(bell::ringAll).join();
    }

    /** Rings at once. */
    private static final class Bell implements Doorbell {

        private final List<Consumer<Ring>> listeners = new ArrayList<>();

        @Override
        public void ring(News news) {
            ringAll();
        }

        @Override
        public void ringAll() {
            listeners.forEach(listener -> listener.accept(Ring.everything()));
        }

        @Override
        public Subscription listen(TeamId team, Consumer<Ring> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }
}
