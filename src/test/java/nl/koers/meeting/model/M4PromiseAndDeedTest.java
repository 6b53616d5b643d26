package nl.koers.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M4PromiseAndDeedTest {

    @ParameterizedTest(name = "promised {0} with [{1}], done {2} with [{3}]: {4}")
    @CsvSource(textBlock = """
            8, '',  8,  '',    KEPT
            8, '',  9,  '',    KEPT
            8, '',  7,  '',    PARTLY
            8, '',  0,  '',    NOT_KEPT
            0, '',  0,  '',    KEPT
            8, 1 2, 8,  1 2 3, KEPT
            8, 1 2, 12, 1,     PARTLY
            2, 1 2, 0,  '',    NOT_KEPT
            """)
    void promiseIsKeptWithItsNumberAndEveryName(
            int promised, String names, int done, String seen, PromiseAndDeed.Ending expected) {
        var deed = new PromiseAndDeed(
                Optional.of(new Commitment(promised, customers(names))),
                done,
                customers(seen).stream().collect(Collectors.toSet()));

        assertThat(deed.ending()).isEqualTo(expected);
    }

    @Test
    void noPromiseIsNoFailure() {
        var deed = new PromiseAndDeed(Optional.empty(), 0, java.util.Set.of());

        assertThat(deed.ending()).isEqualTo(PromiseAndDeed.Ending.NONE);
        assertThat(deed.missed()).isEmpty();
    }

    @ParameterizedTest(name = "{0} appointments, {1} customers: {2}")
    @CsvSource(textBlock = """
            0,  0,  ''
            60, 20, ''
            -1, 0,  commitment.outside
            61, 0,  commitment.outside
            5,  21, commitment.too-many-customers
            """)
    void promiseHasItsBounds(int appointments, int customers, String refusal) {
        var named = java.util.stream.LongStream.rangeClosed(1, customers)
                .mapToObj(CustomerId::new)
                .toList();

        assertThat(new Commitment(appointments, named).fault().map(Reason::key).orElse(""))
                .isEqualTo(refusal);
    }

    /** Until Wednesday people promise for the week that has begun, from Thursday on for the one to come. */
    @ParameterizedTest(name = "a meeting on {0} promises for {1}")
    @CsvSource(textBlock = """
            2026-11-16, 2026-W47
            2026-11-18, 2026-W47
            2026-11-19, 2026-W48
            2026-11-22, 2026-W48
            2026-12-31, 2027-W01
            """)
    void whatIsPromisedInOneMeetingIsComparedInTheNext(LocalDate heldOn, String week) {
        var promised = Closing.promisedWeek(heldOn);

        assertThat(promised).isEqualTo(Weeks.week(week));
        assertThat(Closing.promisedWeek(heldOn.plusWeeks(1)).previous()).isEqualTo(promised);
    }

    private static List<CustomerId> customers(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> new CustomerId(Long.parseLong(id)))
                .toList();
    }
}
