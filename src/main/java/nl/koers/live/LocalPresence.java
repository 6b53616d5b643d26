package nl.koers.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/** Who is where, within one JVM. */
final class LocalPresence implements Presence {

    /** Who said nothing for so long is gone, until a sign of life or the end of the stay. */
    static final Duration SILENCE = Duration.ofSeconds(25);

    /** So long it is known when somebody was at a place last. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final int LONGEST_FIELD = 100;

    private record Stay(long number, TeamId team, String place, Here here, Instant heard, boolean silent) {

        Stay at(String field) {
            return new Stay(number, team, place, here.at(field), heard, silent);
        }

        Stay heard(Instant moment) {
            return new Stay(number, team, place, here, moment, false);
        }

        Stay unheard(Instant limit) {
            return heard.isBefore(limit) ? new Stay(number, team, place, here, heard, true) : this;
        }
    }

    /** Somebody at a place. */
    private record Visit(String place, AccountId account) {}

    private final Map<String, Stay> stays = new ConcurrentHashMap<>();
    private final Map<Visit, Instant> ended = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<List<Here>>>> listeners = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final LocalDoorbell.Runner runner;
    private final Clock clock;

    LocalPresence(LocalDoorbell.Runner runner, Clock clock) {
        this.runner = runner;
        this.clock = clock;
        runner.after(SWEEP, this::sweep);
    }

    @Override
    public String enter(TeamId team, String place, AccountId account, String name) {
        var token = UUID.randomUUID().toString();
        var here = new Here(account, name, "");
        stays.put(token, new Stay(numbers.incrementAndGet(), team, place, here, clock.instant(), false));
        tell(place);
        return token;
    }

    @Override
    public void focus(String token, String field) {
        var at = field.substring(0, Math.min(field.length(), LONGEST_FIELD));
        var moved = change(token, stay -> stay.at(at).heard(clock.instant()));
        if (moved != null) {
            tell(moved.place());
        }
    }

    @Override
    public void here(String token) {
        var before = stays.get(token);
        change(token, stay -> stay.heard(clock.instant()));
        if (before != null && before.silent()) {
            tell(before.place());
        }
    }

    @Override
    public void leave(String token) {
        var gone = stays.remove(token);
        if (gone != null) {
            ended.merge(
                    new Visit(gone.place(), gone.here().account()),
                    gone.silent() ? gone.heard() : clock.instant(),
                    (one, other) -> one.isAfter(other) ? one : other);
            tell(gone.place());
        }
    }

    @Override
    public List<Here> who(String place) {
        return stays.values().stream()
                .filter(stay -> stay.place().equals(place) && !stay.silent())
                .sorted(Comparator.comparingLong(Stay::number))
                .map(Stay::here)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> seen(String place, AccountId account) {
        var visit = new Visit(place, account);
        return Stream.concat(
                        stays.values().stream()
                                .filter(stay -> visit.equals(
                                        new Visit(stay.place(), stay.here().account())))
                                .map(Stay::heard),
                        Stream.ofNullable(ended.get(visit)))
                .max(Comparator.naturalOrder());
    }

    @Override
    public Doorbell.Subscription listen(String place, Consumer<List<Here>> listener) {
        listeners.compute(place, (at, known) -> {
            var all = known == null ? new CopyOnWriteArrayList<Consumer<List<Here>>>() : known;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(place, (at, known) -> {
            known.remove(listener);
            return known.isEmpty() ? null : known;
        });
    }

    /** Those who said nothing for too long are gone; a page that comes back from a dead network is there again. */
    void forgetSilent() {
        var limit = clock.instant().minus(SILENCE);
        stays.forEach((token, stay) -> {
            if (!stay.silent() && stay.heard().isBefore(limit)) {
                change(token, now -> now.unheard(limit));
                tell(stay.place());
            }
        });
    }

    private void sweep() {
        forgetSilent();
        ended.values().removeIf(clock.instant().minus(REMEMBERED)::isAfter);
        runner.after(SWEEP, this::sweep);
    }

    private @Nullable Stay change(String token, UnaryOperator<Stay> how) {
        return stays.computeIfPresent(token, (same, stay) -> how.apply(stay));
    }

    private void tell(String place) {
        listeners.getOrDefault(place, List.of()).forEach(listener -> runner.now(() -> listener.accept(who(place))));
    }
}
