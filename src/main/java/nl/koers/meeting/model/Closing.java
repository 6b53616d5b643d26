package nl.koers.meeting.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;
import nl.koers.kernel.SalesWeek;

/**
 * What follows from the end of a meeting (M6). One rule for its weeks, and each is told by its number: numbers, and promises
 * against deeds, are those of the week before the meeting, which closes with it; promised is for the week of which most
 * is still to come.
 */
public final class Closing {

    public static final int BEST = 10;

    private Closing() {}

    /** The last week that closes with a meeting: the one before the week in which the meeting was held (N10). */
    public static SalesWeek lastClosedWeek(LocalDate heldOn) {
        return SalesWeek.of(heldOn).previous();
    }

    /**
     * The week for which people promise: that of the meeting itself until Wednesday, else the one after it. It is compared
     * as soon as it is over: in the next meeting, or in the one after that for a team that meets from Thursday on.
     */
    public static SalesWeek promisedWeek(LocalDate heldOn) {
        var week = SalesWeek.of(heldOn);
        return heldOn.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0 ? week : week.next();
    }

    public static boolean isRating(int rating) {
        return rating >= 1 && rating <= BEST;
    }

    /** The mean of the ratings; empty when nobody gave one. */
    public static OptionalDouble mean(Collection<Integer> ratings) {
        return ratings.stream().mapToInt(Integer::intValue).average();
    }
}
