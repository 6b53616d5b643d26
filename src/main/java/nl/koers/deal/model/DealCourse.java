package nl.koers.deal.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;

/**
 * From request to order.
 *
 * @param openedOn the day of the request
 * @param estimate what it may be worth, where somebody said so
 * @param closedOn the day on which it was won or lost; empty while it is open
 * @param value of the order; present exactly when it is won
 * @param why it was lost, in own words; else empty
 */
public record DealCourse(
        LocalDate openedOn,
        Optional<Money> estimate,
        DealState state,
        Optional<LocalDate> closedOn,
        Optional<Money> value,
        String why) {

    /** The highest value of one deal. */
    public static final Money MOST = Money.of("999999999.99");

    public static final int LONGEST_WHY = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    public DealCourse {
        if (closedOn.isPresent() == (state == DealState.OPEN)) {
            throw new IllegalArgumentException("a deal has a last day exactly when it is closed");
        }
        if (value.isPresent() != (state == DealState.WON)) {
            throw new IllegalArgumentException("a deal has a value exactly when it is won");
        }
    }

    public static DealCourse opened(LocalDate on, Optional<Money> estimate) {
        return new DealCourse(on, estimate, DealState.OPEN, Optional.empty(), Optional.empty(), "");
    }

    public DealCourse won(LocalDate on, Money worth) {
        return new DealCourse(openedOn, estimate, DealState.WON, Optional.of(on), Optional.of(worth), "");
    }

    public DealCourse lost(LocalDate on, String reason) {
        return new DealCourse(openedOn, estimate, DealState.LOST, Optional.of(on), Optional.empty(), reason.strip());
    }

    /** What the order brought becomes the estimate where there was none, so that it is not forgotten. */
    public DealCourse reopened() {
        return opened(openedOn, estimate.or(() -> value));
    }

    /** Another first day or estimate; what became of it stays. */
    public DealCourse corrected(LocalDate opened, Optional<Money> other) {
        return new DealCourse(opened, other, state, closedOn, value, why);
    }

    /** Why it can't have gone like this; empty when it can. */
    public Optional<Reason> fault(LocalDate today) {
        if (openedOn.isBefore(EARLIEST)) {
            return Optional.of(Reason.of("deal.day-outside"));
        }
        if (openedOn.isAfter(today)) {
            return Optional.of(Reason.of("deal.opened-in-future", openedOn));
        }
        if (closedOn.filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of(Reason.of("deal.closed-in-future", closedOn.get()));
        }
        if (closedOn.filter(day -> day.isBefore(openedOn)).isPresent()) {
            return Optional.of(Reason.of("deal.closed-before-opened", openedOn));
        }
        if (isOutside(estimate) || isOutside(value)) {
            return Optional.of(Reason.of("deal.value-outside", MOST));
        }
        return why.length() > LONGEST_WHY ? Optional.of(Reason.of("deal.why-too-long", LONGEST_WHY)) : Optional.empty();
    }

    private static boolean isOutside(Optional<Money> amount) {
        return amount.filter(money -> money.isNegative() || money.isAbove(MOST)).isPresent();
    }
}
