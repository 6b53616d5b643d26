package nl.koers.exchange.calendar;

import java.util.List;

/**
 * A component of a calendar as text.
 *
 * @param line where it begins in the file, from 1
 * @param lines its content lines, unfolded
 * @param parts components in it
 * @param isWhole it has an end
 */
record Block(String name, int line, List<String> lines, List<Block> parts, boolean isWhole) {

    static final String EVENT = "VEVENT";
    static final String ZONE = "VTIMEZONE";
    static final String CALENDAR = "VCALENDAR";

    boolean isZone() {
        return ZONE.equals(name);
    }
}
