package nl.koers.exchange.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The days since 1900 by which Excel counts, as text: {@code 2026-12-01}, {@code 2026-12-01 14:30} or {@code 14:30}. */
public final class ExcelDate {

    /** Excel takes 1900 for a leap year, so from March 1900 on the count begins a day early. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    /** How much later old Excels for the Mac begin. */
    private static final int DAYS_1904 = 1_462;

    private static final double LAST = 2_958_466;
    private static final int SECONDS = 86_400;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ExcelDate() {}

    /** Empty where no date can be meant. */
    public static Optional<String> text(double serial, boolean is1904) {
        if (!(serial >= 0 && serial < LAST)) {
            return Optional.empty();
        }
        if (serial < 1) {
            return Optional.of(LocalTime.ofSecondOfDay(Math.min(SECONDS - 1L, Math.round(serial * SECONDS)))
                    .format(TIME));
        }
        var moment = FIRST.plusDays(is1904 ? DAYS_1904 : 0).atStartOfDay().plusSeconds(Math.round(serial * SECONDS));
        return Optional.of(isDay(moment) ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time(moment));
    }

    private static boolean isDay(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String time(LocalDateTime moment) {
        return moment.toLocalTime().format(TIME);
    }
}
