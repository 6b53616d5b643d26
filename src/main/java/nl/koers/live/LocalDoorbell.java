package nl.koers.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.koers.kernel.TeamId;

/** The bell within one JVM. Listeners are called one after another per listener, never on the ringing thread. */
final class LocalDoorbell implements Doorbell {

    static final Duration WINDOW = Duration.ofMillis(50);

    /** How the bell gets work done elsewhere and later. */
    interface Runner {
        void now(Runnable work);

        void after(Duration delay, Runnable work);
    }

    private final Map<TeamId, Team> teams = new ConcurrentHashMap<>();
    private final Runner runner;

    LocalDoorbell(Runner runner) {
        this.runner = runner;
    }

    @Override
    public void ring(News news) {
        var team = teams.get(news.team());
        if (team != null) {
            team.ring(news);
        }
    }

    @Override
    public void ringAll() {
        var ring = Ring.everything();
        teams.values().forEach(team -> team.listeners.forEach(listener -> runner.now(() -> listener.accept(ring))));
    }

    @Override
    public Subscription listen(TeamId id, Consumer<Ring> listener) {
        var team = teams.computeIfAbsent(id, ignored -> new Team());
        team.listeners.add(listener);
        return () -> team.listeners.remove(listener);
    }

    private final class Team {

        private final List<Consumer<Ring>> listeners = new CopyOnWriteArrayList<>();
        private final List<News> waiting = new ArrayList<>();
        private boolean windowOpen;

        private synchronized void ring(News news) {
            if (windowOpen) {
                waiting.add(news);
            } else {
                deliver(List.of(news));
            }
        }

        private synchronized void windowEnds() {
            windowOpen = false;
            if (!waiting.isEmpty()) {
                var joined = List.copyOf(waiting);
                waiting.clear();
                deliver(joined);
            }
        }

        private void deliver(List<News> joined) {
            windowOpen = true;
            runner.after(WINDOW, this::windowEnds);
            var ring = Ring.of(joined);
            for (var listener : listeners) {
                runner.now(() -> listener.accept(ring));
            }
        }
    }
}
