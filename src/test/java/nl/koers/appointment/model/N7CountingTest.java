package nl.koers.appointment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class N7CountingTest {

    private static final RepId ANNA = new RepId(1);
    private static final RepId BRAM = new RepId(2);
    private static final CustomerId BAKERY = new CustomerId(1);
    private static final CustomerId MILL = new CustomerId(2);

    @ParameterizedTest(name = "a {1} {0} gives {2} held and {3} planned")
    @CsvSource(textBlock = """
            VISIT,      HELD,      1, 0
            VIDEO_CALL, HELD,      1, 0
            PHONE_CALL, HELD,      0, 0
            VISIT,      PLANNED,   0, 1
            PHONE_CALL, PLANNED,   0, 0
            VISIT,      CANCELLED, 0, 0
            VISIT,      NO_SHOW,   0, 0
            """)
    void onlyHeldAppointmentsOfACountingKindCount(Kind kind, State state, int held, int planned) {
        var count = count(new Entry(ANNA, BAKERY, Weeks.MONDAY, kind, state));
        assertThat(count).isEqualTo(new WeekCount(held, 0, planned));
        assertThat(count.counted()).isEqualTo(held);
    }

    @Test
    void teamChoosesWhichKindsCount() {
        var entries = List.of(
                new Entry(ANNA, BAKERY, Weeks.MONDAY, Kind.VISIT, State.HELD),
                new Entry(ANNA, BAKERY, Weeks.TUESDAY, Kind.VIDEO_CALL, State.HELD),
                new Entry(ANNA, BAKERY, Weeks.WEDNESDAY, Kind.PHONE_CALL, State.HELD));
        var phoneOnly = new Counting(Set.of(Kind.PHONE_CALL)).of(ANNA, Weeks.W47, entries, List.of());
        assertThat(phoneOnly.held()).isEqualTo(1);
        assertThat(new Counting(Set.of(Kind.values()))
                        .of(ANNA, Weeks.W47, entries, List.of())
                        .held())
                .isEqualTo(3);
        assertThat(new Counting(Set.of()).of(ANNA, Weeks.W47, entries, List.of()))
                .isEqualTo(WeekCount.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"HELD", "PLANNED"})
    void sameCustomerOnOneDayCountsOnce(State state) {
        var visit = new Entry(ANNA, BAKERY, Weeks.MONDAY, Kind.VISIT, state);
        var call = new Entry(ANNA, BAKERY, Weeks.MONDAY, Kind.VIDEO_CALL, state);
        var count = count(visit, visit, call);
        assertThat(count.held() + count.planned()).isEqualTo(1);
    }

    @Test
    void otherCustomersDaysAndRepsCountForThemselves() {
        var count = count(
                held(ANNA, BAKERY, Weeks.MONDAY),
                held(ANNA, MILL, Weeks.MONDAY),
                held(ANNA, BAKERY, Weeks.TUESDAY),
                held(BRAM, BAKERY, Weeks.MONDAY));
        assertThat(count.held()).isEqualTo(3);
    }

    @Test
    void weekCountsFromMondayToSunday() {
        var count = count(
                held(ANNA, BAKERY, Weeks.MONDAY.minusDays(1)),
                held(ANNA, BAKERY, Weeks.MONDAY),
                held(ANNA, BAKERY, Weeks.W47.last()),
                held(ANNA, BAKERY, Weeks.W47.last().plusDays(1)));
        assertThat(count.held()).isEqualTo(2);
    }

    private static Entry held(RepId rep, CustomerId customer, LocalDate day) {
        return new Entry(rep, customer, day, Kind.VISIT, State.HELD);
    }

    private static WeekCount count(Entry... entries) {
        return Counting.FIRST_VALUE.of(ANNA, Weeks.W47, List.of(entries), List.of());
    }
}
