package nl.koers.exchange.calendar;

import java.util.Optional;
import java.util.Set;
import nl.koers.exchange.model.LeftOut;

/**
 * An event as its program wrote it.
 *
 * @param line where it begins in the file, from 1
 * @param sequence the higher of two replaces the other
 * @param replaces which occurrence of a recurring event this one stands for
 * @param leftOut why it is not even shown
 * @param people e-mail addresses in lower case
 */
record Event(
        int line,
        String uid,
        int sequence,
        Optional<WrittenTime> replaces,
        Schedule schedule,
        Optional<LeftOut> leftOut,
        String title,
        String location,
        Set<String> people,
        String about) {}
