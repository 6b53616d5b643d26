package nl.koers.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealCourse;
import nl.koers.kernel.Money;

/** Invents what comes out of appointments some weeks later, the same for the same seed and day. Pure. */
final class DemoDeals {

    private static final List<String> WHYS =
            List.of("te duur", "koos een ander", "geen budget dit jaar", "uitgesteld", "");
    private static final double SPREAD = 0.6;
    private static final double MEAN_WEEKS = 4;
    private static final int MOST_WEEKS = 16;
    private static final int DAYS = 7;
    private static final long HUNDRED = 100;
    private static final double BETTER = 1.8;

    private final Trade trade;
    private final LocalDate today;
    private final Optional<LocalDate> betterFrom;
    private final Random random;
    private final String key;

    /**
     * Deals of one player.
     *
     * @param betterFrom the day of a course change that works: from then on there are more requests
     * @param seed of luck, another one for each player: no two have a deal of the same key
     */
    DemoDeals(Trade trade, LocalDate today, Optional<LocalDate> betterFrom, long seed) {
        this.trade = trade;
        this.today = today;
        this.betterFrom = betterFrom;
        this.random = new Random(seed);
        this.key = "deal-" + seed + "-";
    }

    List<NewDeal> from(List<NewAppointment> appointments) {
        return appointments.stream().flatMap(this::from).toList();
    }

    /** Every appointment takes the same number of turns, so that one day more changes nothing in the past. */
    private Stream<NewDeal> from(NewAppointment appointment) {
        var turn = random.nextDouble();
        var weeks = 1 + Math.min(MOST_WEEKS, (int) (-Math.log(1 - random.nextDouble()) * MEAN_WEEKS));
        var decided = workday(appointment.day().plusDays((long) weeks * DAYS + random.nextInt(DAYS)));
        var isWon = random.nextDouble() < trade.orders();
        var value = Math.round(trade.value() * Math.exp(SPREAD * random.nextGaussian()) / HUNDRED) * HUNDRED;
        var estimate = Math.round(value * (0.8 + random.nextDouble() / 2) / HUNDRED) * HUNDRED;
        var why = WHYS.get(random.nextInt(WHYS.size()));
        if (appointment.state() != State.HELD || turn >= chance(appointment.day())) {
            return Stream.empty();
        }
        var open = DealCourse.opened(appointment.day(), Optional.of(Money.of(Math.max(HUNDRED, estimate))));
        var closed = isWon ? open.won(decided, Money.of(Math.max(HUNDRED, value))) : open.lost(decided, why);
        return Stream.of(new NewDeal(
                appointment.customer(), decided.isAfter(today) ? open : closed, "", key + appointment.importKey()));
    }

    private double chance(LocalDate day) {
        var isBetter = betterFrom.filter(from -> !day.isBefore(from)).isPresent();
        return trade.requests() * (isBetter ? BETTER : 1);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
