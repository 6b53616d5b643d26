package nl.koers.deal;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.appointment.CustomerChoice;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same moment: one writes, the other hears of it. */
@KoersTest
class DealRaceTest {

    @Autowired
    Deals deals;

    @Autowired
    Targets targets;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aTeamWithARep() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @RepeatedTest(5)
    void ofTwoWhoCloseOneDealOneWinsAndOneIsTold() throws Exception {
        var draft = DealDraft.of(new CustomerChoice.Typed("Rotec BV"), MONDAY);
        var seen = Teams.saved(teams.as(anna.account(), () -> deals.open(crew.team(), anna.rep(), draft)))
                .seen();

        var answers = atOnce(
                () -> teams.as(
                        anna.account(), () -> deals.win(crew.team(), anna.rep(), seen, THURSDAY, Money.of(5000))),
                () -> teams.as(
                        crew.manager().account(), () -> deals.lose(crew.team(), anna.rep(), seen, THURSDAY, "")));

        assertThat(answers).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Outcome.Conflict.class::isInstance).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoSetTheFirstTargetOneWinsAndOneIsTold() throws Exception {
        var answers = atOnce(() -> set(100_000), () -> set(200_000));

        assertThat(answers).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Outcome.Conflict.class::isInstance).hasSize(1);
    }

    private Outcome<TargetLines> set(long euros) {
        var span = TargetSpan.ofYear(2026);
        var change = new TargetChange(
                crew.team(),
                Optional.empty(),
                span,
                span.period().first(),
                Optional.empty(),
                Optional.of(RevenueTarget.of(Money.of(euros))));
        return teams.as(crew.manager().account(), () -> targets.save(change));
    }

    private static <T> List<Outcome<T>> atOnce(Callable<Outcome<T>> one, Callable<Outcome<T>> other)
            throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            return people.invokeAll(List.of(after(start, one), after(start, other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
