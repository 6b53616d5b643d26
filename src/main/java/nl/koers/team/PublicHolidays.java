package nl.koers.team;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.koers.kernel.Period;
import nl.koers.team.model.Holiday;
import org.springframework.stereotype.Component;

/** The public holidays of the Netherlands, 1970 to 2100, each of which a team may observe or not. */
@Component
public class PublicHolidays {

    /** Every switch, in the order of the year; its text is the translation {@code holiday.<KEY>}. */
    public static final List<String> KEYS = List.of(
            "NEW_YEAR",
            "GOOD_FRIDAY",
            "EASTER",
            "EASTER_MONDAY",
            "KINGS_DAY",
            "LIBERATION",
            "ASCENSION_DAY",
            "PENTECOST",
            "PENTECOST_MONDAY",
            "FIRST_CHRISTMAS_DAY",
            "SECOND_CHRISTMAS_DAY");

    private static final Set<String> OFF_AT_FIRST = Set.of("GOOD_FRIDAY", "LIBERATION");

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

    /** What a team observes until it chooses otherwise. */
    static List<String> observedAtFirst() {
        return KEYS.stream().filter(key -> !OFF_AT_FIRST.contains(key)).toList();
    }

    /** The holidays of a period that are among the observed ones, by day. */
    public Map<LocalDate, Holiday> between(Period period, Set<String> observed) {
        var found = new HashMap<LocalDate, Holiday>();
        IntStream.rangeClosed(period.first().getYear(), period.last().getYear())
                .mapToObj(this::of)
                .flatMap(List::stream)
                .filter(holiday -> period.contains(holiday.day()) && observed.contains(switchOf(holiday)))
                .forEach(holiday -> found.putIfAbsent(holiday.day(), holiday));
        return found;
    }

    /** All holidays of a year by date, observed or not. */
    public List<Holiday> of(int year) {
        return years.computeIfAbsent(
                year,
                which -> manager.getHolidays(Year.of(which)).stream()
                        .map(holiday -> new Holiday(holiday.getDate(), keyOf(holiday.getPropertiesKey())))
                        .sorted((one, other) -> one.day().equals(other.day())
                                ? one.key().compareTo(other.key())
                                : one.day().compareTo(other.day()))
                        .toList());
    }

    /** The key under which a holiday is switched: the day of the sovereign is one, whoever reigns. */
    static String switchOf(Holiday holiday) {
        return holiday.key().equals("QUEENS_BIRTHDAY") ? "KINGS_DAY" : holiday.key();
    }

    /** The library's name without its group. */
    private static String keyOf(String libraryKey) {
        return libraryKey.substring(libraryKey.lastIndexOf('.') + 1);
    }
}
