package nl.koers.appointment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;
import org.junit.jupiter.api.Test;

class N8TallyTest {

    private static final RepId ANNA = new RepId(1);
    private static final RepId BRAM = new RepId(2);
    private static final Entry HELD = new Entry(ANNA, new CustomerId(1), Weeks.MONDAY, Kind.VISIT, State.HELD);

    @Test
    void countIsHeldAppointmentsPlusTally() {
        var count =
                count(List.of(HELD), tally(ANNA, Weeks.W47, Kind.VISIT, 4), tally(ANNA, Weeks.W47, Kind.VIDEO_CALL, 2));
        assertThat(count).isEqualTo(new WeekCount(1, 6, 0));
        assertThat(count.counted()).isEqualTo(7);
    }

    @Test
    void tallyOfAKindThatDoesNotCountIsLeftOut() {
        assertThat(count(List.of(), tally(ANNA, Weeks.W47, Kind.PHONE_CALL, 9)).counted())
                .isZero();
    }

    @Test
    void talliesOfOthersAndOfOtherWeeksAreLeftOut() {
        var others =
                count(List.of(), tally(BRAM, Weeks.W47, Kind.VISIT, 9), tally(ANNA, Weeks.W47.next(), Kind.VISIT, 9));
        assertThat(others).isEqualTo(WeekCount.NOTHING);
    }

    @Test
    void bothWaysTogetherAreSaid() {
        assertThat(count(List.of(HELD), tally(ANNA, Weeks.W47, Kind.VISIT, 4)).isMixed())
                .isTrue();
        assertThat(count(List.of(HELD)).isMixed()).isFalse();
        assertThat(count(List.of(), tally(ANNA, Weeks.W47, Kind.VISIT, 4)).isMixed())
                .isFalse();
    }

    @Test
    void tallyBelowZeroIsRefused() {
        assertThatThrownBy(() -> tally(ANNA, Weeks.W47, Kind.VISIT, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TallyEntry tally(RepId rep, SalesWeek week, Kind kind, int number) {
        return new TallyEntry(rep, week, kind, number);
    }

    private static WeekCount count(List<Entry> entries, TallyEntry... tallies) {
        return Counting.FIRST_VALUE.of(ANNA, Weeks.W47, entries, List.of(tallies));
    }
}
