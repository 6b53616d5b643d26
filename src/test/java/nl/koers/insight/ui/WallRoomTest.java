package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.insight.model.Quadrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallRoomTest {

    /** A wall of 1920 by 1080 has letters of 16 pixels for so many lists beside each other, or so many lines. */
    private static final int LISTS = 5;

    private static final int LINES = 24;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            all on course,        0, 50,  0,  0,  0, 0
            all lack force,       0,  0, 50,  0,  0, 0
            spread,              13, 12, 13, 12,  0, 0
            fifteen in each,     15, 15, 15, 15,  0, 0
            half of them crosswise, 0, 25, 25, 0, 0, 0
            most on course,       0, 27,  4, 15,  4, 0
            without any target,   0,  0,  0,  0, 50, 0
            somebody everywhere,  5, 20,  5, 10,  5, 5
            """)
    void fiftyPeopleStandOnOneWallWhereverTheyStand(
            String where, int quality, int course, int force, int low, int none, int early) {
        var room = WallRoom.of(people(Map.of(
                Quadrant.QUALITY, quality,
                Quadrant.ON_COURSE, course,
                Quadrant.FORCE, force,
                Quadrant.TARGET_TOO_LOW, low,
                Quadrant.NO_TARGET, none,
                Quadrant.TOO_EARLY, early)));

        assertThat(room.left() + room.right()).isLessThanOrEqualTo(LISTS);
        assertThat(room.lines()).isLessThanOrEqualTo(LINES);
    }

    @Test
    void theSideWithMorePeopleHasMoreOfTheWidth() {
        assertThat(WallRoom.of(people(Map.of(Quadrant.ON_COURSE, 40, Quadrant.FORCE, 10))))
                .satisfies(room -> assertThat(room.right()).isGreaterThan(room.left()));
        assertThat(WallRoom.of(people(Map.of(Quadrant.QUALITY, 40, Quadrant.TARGET_TOO_LOW, 10))))
                .satisfies(room -> assertThat(room.left()).isGreaterThan(room.right()));
    }

    @Test
    void aLongNameTakesTwoLines() {
        var brief = WallRoom.of(Map.of(Quadrant.ON_COURSE, Collections.nCopies(40, "Bram Bos")));
        var lengthy = WallRoom.of(Map.of(Quadrant.ON_COURSE, Collections.nCopies(40, "Daan van der Hoeven-Bergsma")));

        assertThat(lengthy.lines() * lengthy.right()).isGreaterThan(brief.lines() * brief.right());
    }

    private static Map<Quadrant, List<String>> people(Map<Quadrant, Integer> numbers) {
        var people = new EnumMap<Quadrant, List<String>>(Quadrant.class);
        numbers.forEach((quadrant, number) -> {
            if (number > 0) {
                people.put(quadrant, Collections.nCopies(number, "Quirijn Jonkman"));
            }
        });
        return people;
    }
}
