package nl.koers.fuzz;

import java.time.Clock;
import nl.koers.exchange.Import;
import nl.koers.exchange.calendar.CalendarReader;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Limits;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/** Any bytes as a calendar. */
public final class IcsFuzz {

    private static final Period WEEKS = Period.of(new SalesWeek(2026, 40), new SalesWeek(2026, 48));

    private IcsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        new CalendarReader(Limits.STANDARD)
                .read(
                        input,
                        WEEKS,
                        Import.AMSTERDAM,
                        "anna@koers.example",
                        Deadline.in(Clock.systemUTC(), Limits.STANDARD.time()));
    }
}
