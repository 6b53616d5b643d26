package nl.koers.exchange.calendar;

import static nl.koers.exchange.Import.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calendars that real programs wrote. They are not part of the project. */
class SampleCalendarsTest {

    private static final Path FOLDER = Path.of("..", "shared", "data", "ics");

    /** The years from which the samples are. */
    private static final Period YEARS = new Period(LocalDate.of(2002, 1, 1), LocalDate.of(2005, 12, 31));

    @TestFactory
    Stream<DynamicTest> eachIsReadOrRefusedWithAReasonAndNoneHangs() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the sample calendars are not here: " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> readOrRefused(file)));
        }
    }

    private static void readOrRefused(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var deadline = Deadline.in(Clock.systemUTC(), Limits.STANDARD.time());

        var reading = assertTimeoutPreemptively(
                Duration.ofSeconds(15),
                () -> new CalendarReader(Limits.STANDARD).read(bytes, YEARS, AMSTERDAM, "", deadline));

        switch (reading) {
            case Reading.Refused<?> refused ->
                assertThat(refused.reason().key()).startsWith("import.");
            case Reading.Parsed<CalendarContent> parsed -> {
                assertThat(parsed.value().entries()).isNotEmpty();
                assertThat(parsed.value().refused())
                        .allSatisfy(bad -> assertThat(bad.reason().key()).startsWith("import."));
            }
        }
    }
}
