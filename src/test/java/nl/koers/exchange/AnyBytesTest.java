package nl.koers.exchange;

import static nl.koers.exchange.Import.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.koers.exchange.calendar.CalendarReader;
import nl.koers.exchange.model.Limits;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends with a reading or a reason and never with an exception. */
class AnyBytesTest {

    private static final int ROUNDS = 300;
    private static final Period WEEKS = Period.of(new SalesWeek(2026, 40), new SalesWeek(2026, 48));
    private static final String TABLE = """
            Verkoper;Klant;Datum;Tijd;Soort;Status;Opmerking;Id
            Anna de Vries;"Jansen; ""Bouw""\";1-12-2026 10:00;14:30;bezoek;gepland;=A1;7
            bo@koers.example;ACME;2026-12-01T10:00:00+01:00;2:30 PM;Teams;held;;
            """;
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Z
            BEGIN:STANDARD
            DTSTART:16010101T000000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Z:20261001T100000
            DTEND:20261001T110000Z
            RRULE:FREQ=MONTHLY;COUNT=20;INTERVAL=1;BYDAY=1MO,-1FR;BYSETPOS=1;UNTIL=20270101T000000Z
            EXDATE;TZID="Europe/Paris":20261005T100000
            RDATE:20261006T100000Z
            SUMMARY:A\\, B
            ATTENDEE;CN="x";PARTSTAT=DECLINED:mailto:a@b.example
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID:20261005T080000Z
            DTSTART:20261007T080000Z
            DURATION:PT1H
            END:VEVENT
            END:VCALENDAR
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverThrows(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var table = damaged(TABLE, random);
            var calendar = damaged(CALENDAR, random);

            assertThatCode(() -> {
                        Import.csv(table);
                        new CalendarReader(Limits.STANDARD)
                                .read(calendar, WEEKS, AMSTERDAM, "a@b.example", Import.deadline());
                    })
                    .as(
                            "table %s calendar %s",
                            new String(table, StandardCharsets.ISO_8859_1),
                            new String(calendar, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    /** A few characters changed, doubled, cut or swapped for what often hurts. */
    private static byte[] damaged(String text, Random random) {
        var hurtful = "\"';:,=-\\\n\r\t 0999\u00ff\u0001/+TZW";
        var damaged = new StringBuilder(text);
        for (var change = random.nextInt(8); change >= 0; change--) {
            var at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, hurtful.charAt(random.nextInt(hurtful.length())));
                case 1 -> damaged.insert(at, hurtful.charAt(random.nextInt(hurtful.length())));
                case 2 -> damaged.delete(at, Math.min(damaged.length() - 1, at + random.nextInt(30)));
                default ->
                    damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + random.nextInt(60))));
            }
        }
        return damaged.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
