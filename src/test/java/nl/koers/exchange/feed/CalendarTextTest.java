package nl.koers.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.exchange.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Koers writes is read by a parser that Koers does not use itself. */
class CalendarTextTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant CHANGED = Instant.parse("2026-11-19T11:00:00Z");

    @Test
    void timesStandInTheZoneOfTheTeamWhichIsDescribed() {
        var text = write(entry("Bakker", Optional.of(LocalTime.of(9, 30))));

        var event = read(text).getEvents().getFirst();

        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:20260703T093000");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-07-03T07:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-07-03T08:30:00Z"));
        assertThat(event.getUid().getValue()).isEqualTo("appointment-1@koers");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Amsterdam, 2
            America/New_York, 2
            Asia/Kolkata,     1
            """)
    void zoneIsDescribedAsItIsNowAndNotAsItWas(String name, int rules) {
        var zone = ZoneId.of(name);
        var times = Stream.of("2026-01-05", "2026-07-03", "2027-03-29", "2027-11-01")
                .map(day -> entry("Bakker", Optional.of(LocalTime.of(9, 30)), LocalDate.parse(day)))
                .toList();

        var text = CalendarText.of("Koers", zone, Locale.of("nl"), times);

        assertThat(text.split("TZOFFSETTO", -1)).hasSize(rules + 1);
        assertThat(read(text).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactlyElementsOf(times.stream()
                        .map(each -> each.start(zone).orElseThrow().toInstant())
                        .toList());
        assertThat(read(text).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void zoneThatNoTimeNeedsIsNotDescribed() {
        assertThat(write(entry("Offerte", Optional.empty()))).doesNotContain("VTIMEZONE");
    }

    @Test
    void whatHasNoTimeTakesADay() {
        var event = read(write(entry("Offerte", Optional.empty()))).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakker\r\nBEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT",
                "A;B,C:D\\E\"F\"",
                "\nEND:VCALENDAR\n",
                "ATTACH:http://evil.example/\u0000x\u0007",
                "Ⓐ𝕭ë🚀 een naam die zo lang is dat hij zeker over meer dan één regel moet, met é è ê ë ï ö ü ß € 🚀🚀🚀🚀"
            })
    void hostileCustomerNameIsOnlyAName(String name) {
        var text = write(entry(name, Optional.empty()));
        var calendar = read(text);

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().getFirst().getSummary().getValue()).isEqualTo(PlainText.clean(name));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void secondParserHasNothingToComplainAbout() {
        var calendar = read(write(entry("Bakker", Optional.of(LocalTime.NOON)), entry("Actie", Optional.empty())));

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
    }

    private static ICalendar read(String text) {
        var parsed = Biweekly.parse(text);
        var calendar = parsed.first();
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        return calendar;
    }

    private static String write(Entry... entries) {
        return CalendarText.of("Koers Noord", AMSTERDAM, Locale.of("nl"), List.of(entries));
    }

    private static Entry entry(String title, Optional<LocalTime> time) {
        return entry(title, time, LocalDate.of(2026, 7, 3));
    }

    private static Entry entry(String title, Optional<LocalTime> time, LocalDate day) {
        return new Entry("appointment-1@koers", 3, CHANGED, title, day, time, 60, time.isPresent());
    }
}
