package nl.koers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealState;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;

class DemoDealsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final List<NewAppointment> YEAR = Stream.iterate(FIRST, day -> day.plusDays(1))
            .limit(320)
            .map(day -> new NewAppointment("Rotec", day, Optional.empty(), Kind.VISIT, State.HELD, "", "key-" + day))
            .toList();

    @Test
    void requestsFollowAppointmentsAndOrdersFollowWeeksLater() {
        var made = make(Optional.empty(), TODAY);

        assertThat(made)
                .hasSizeBetween(40, 100)
                .allMatch(deal -> deal.course().fault(TODAY).isEmpty());
        assertThat(made.stream().filter(deal -> deal.course().state() == DealState.WON))
                .isNotEmpty()
                .allMatch(deal -> !deal.course()
                        .closedOn()
                        .orElseThrow()
                        .isBefore(deal.course().openedOn().plusWeeks(1)));
    }

    @Test
    void oneDayMoreChangesNothingThatWasDecided() {
        var yesterday = make(Optional.empty(), TODAY.minusDays(1));

        assertThat(make(Optional.empty(), TODAY).stream()
                        .map(NewDeal::importKey)
                        .toList())
                .isEqualTo(yesterday.stream().map(NewDeal::importKey).toList());
        assertThat(make(Optional.empty(), TODAY))
                .containsAll(yesterday.stream()
                        .filter(deal -> deal.course().state() != DealState.OPEN)
                        .toList());
    }

    @Test
    void aCourseChangeBringsMoreRequestsFromItsDayOn() {
        var july = LocalDate.of(2026, 7, 1);
        var before = make(Optional.empty(), TODAY);
        var after = make(Optional.of(july), TODAY);

        assertThat(opened(after, july)).isGreaterThan(opened(before, july));
        assertThat((long) after.size() - opened(after, july)).isEqualTo((long) before.size() - opened(before, july));
    }

    private static long opened(List<NewDeal> deals, LocalDate from) {
        return deals.stream()
                .filter(deal -> !deal.course().openedOn().isBefore(from))
                .count();
    }

    @Test
    void noTwoPlayersHaveADealOfTheSameKey() {
        var today = LocalDate.of(2026, 11, 19);
        var keys = new HashSet<String>();

        for (var seed = 1; seed <= 2; seed++) {
            assertThat(new DemoDeals(Trade.USUAL, today, Optional.empty(), seed).from(YEAR))
                    .isNotEmpty()
                    .allSatisfy(deal -> assertThat(keys.add(deal.importKey())).isTrue());
        }
    }

    private static List<NewDeal> make(Optional<LocalDate> betterFrom, LocalDate today) {
        return new DemoDeals(Trade.USUAL, today, betterFrom, 1).from(YEAR);
    }
}
