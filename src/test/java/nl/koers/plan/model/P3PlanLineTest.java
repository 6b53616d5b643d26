package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P3PlanLineTest {

    @ParameterizedTest(name = "{0}, by {1}: late {2}")
    @CsvSource(nullValues = "-", textBlock = """
            OPEN,    2026-11-15, true
            OPEN,    2026-11-16, false
            DOING,   2026-11-15, true
            DONE,    2026-11-15, false
            DROPPED, 2026-11-15, false
            """)
    void aLineIsLateAfterItsDayWhileItIsNotDone(LineState state, String by, boolean late) {
        var line = line("STATE=" + state + "; BY=" + by);

        assertThat(line.isLate(Weeks.MONDAY)).isEqualTo(late);
    }

    @Test
    void aLineWithNothingButWordsIsOpenAndB() {
        var line = line("TITLE=Bellen");

        assertThat(line.state()).isEqualTo(LineState.OPEN);
        assertThat(line.priority()).isEqualTo(Priority.B);
        assertThat(line.customers()).isEmpty();
        assertThat(line.isLate(Weeks.MONDAY)).isFalse();
    }

    @Test
    void aLineKnowsItsCustomersItsOwnerAndTheNumberItCameFrom() {
        var line = line("CUSTOMERS=3,9; OWNER=r12; ORIGIN=r12/2026-W47");

        assertThat(line.customers()).containsExactly(new CustomerId(3), new CustomerId(9));
        assertThat(line.owner().map(Who::written)).contains("r12");
        assertThat(line.origin().map(Origin::week)).contains(Weeks.W47);
        assertThat(line.origin().map(Origin::written)).contains("r12/2026-W47");
    }

    @Test
    void aThousandMovesToRandomPlacesKeepTheOrder() {
        var random = new Random(47);
        var places = new ArrayList<>(List.of(Place.between("", "")));
        for (var i = 0; i < 1000; i++) {
            var at = random.nextInt(places.size() + 1);
            var before = at == 0 ? "" : places.get(at - 1);
            var after = at == places.size() ? "" : places.get(at);
            places.add(at, Place.between(before, after));
        }

        assertThat(places).isSorted().doesNotHaveDuplicates().allMatch(place -> place.length() < 30);
    }

    @Test
    void aThousandMovesToOnePlaceFitInAField() {
        var first = Place.between("", "");
        var last = Place.between(first, "");
        for (var i = 0; i < 500; i++) {
            last = Place.between(first, last);
            first = Place.between(first, last);
        }

        assertThat(first).isLessThan(last).hasSizeLessThan(2000);
    }

    @Test
    void aLineIsMovedBelowAnotherOrToTheTop() {
        var state = Items.state(placed(11, "b"), placed(12, "d"), placed(13, "f"));

        assertThat(state.placeBelow(ItemKind.LINE, Optional.of(new ItemId(11)), Optional.of(new ItemId(13))))
                .isBetween("b", "d");
        assertThat(state.placeBelow(ItemKind.LINE, Optional.empty(), Optional.of(new ItemId(13))))
                .isLessThan("b");
        assertThat(state.placeBelow(ItemKind.LINE, Optional.of(new ItemId(13)), Optional.of(new ItemId(11))))
                .isGreaterThan("f");
        assertThat(state.placeAtEnd(ItemKind.LINE)).isGreaterThan("f");
    }

    private static PlanItem placed(long id, String place) {
        return Items.item(new ItemId(id), ItemKind.LINE, "PLACE=" + place);
    }

    private static PlanLine line(String fields) {
        return PlanLine.of(Items.item(Items.LINE, ItemKind.LINE, fields));
    }
}
