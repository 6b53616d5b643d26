package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From six metres a capital of 30 pixels can be read; Inter's capitals are 0.727 of the type size. */
@Journey
class BeamerJourney {

    private static final double READABLE_PX = 30 / 0.727;
    private static final List<String> FIRST_NAMES = List.of(
            "Marie-Louise",
            "Jan",
            "Wilhelmina",
            "Abdelkader",
            "Bo",
            "Christiaan",
            "Janneke",
            "Sharifa",
            "Bartholomeus",
            "Ø");
    private static final List<String> LAST_NAMES =
            List.of("van den Bovenkamp", "de Wit", "Oosterhuis-Jonkman", "el Amrani", "Tran");
    private static final String LINES = """
            const foot = document.querySelector('.beamer-foot').getBoundingClientRect();
            return [...document.querySelectorAll('.beamer-line')].filter(line => line.offsetParent).map(line => {
                const name = line.querySelector('.name');
                const number = line.querySelector('.num').getBoundingClientRect();
                const bar = line.querySelector('.norm-bar').getBoundingClientRect();
                const box = line.getBoundingClientRect();
                return {
                    name: name.textContent,
                    type: parseFloat(getComputedStyle(name).fontSize),
                    cut: name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 1
                        || number.right > bar.left || name.getBoundingClientRect().right > number.left + 1
                        || box.bottom > foot.top + 1 || box.right > innerWidth
                        || name.getBoundingClientRect().height > box.height + 1,
                };
            });""";

    @ParameterizedTest
    @CsvSource({"4, 2014", "12, 2015", "25, 2016", "26, 2017", "50, 2018"})
    void wholeTeamIsReadableFromSixMetresWithoutScrolling(int reps, int year, Browsers browsers, Koers koers) {
        employ(reps, year, koers);

        var wall = browsers.open(Window.WALL).of(Person.MARIT).open("/?beamer&week=%d-W10".formatted(year));

        var shown = new HashSet<String>();
        var pages = Math.ceilDiv(reps, 25);
        for (var page = 1; page <= pages; page++) {
            if (pages > 1) {
                var label = "%d / %d".formatted(page, pages);
                wall.until(
                        "page " + label,
                        () -> label.equals(wall.run("return document.querySelector('koers-pages').dataset.page")));
            }
            assertThat(wall.run("return document.documentElement.scrollHeight <= innerHeight"))
                    .as("nothing to scroll")
                    .isEqualTo(true);
            for (var line : lines(wall)) {
                shown.add(line.name());
                assertThat(line.type()).as(line.name()).isGreaterThanOrEqualTo(READABLE_PX);
                assertThat(line.cut()).as(line.name() + " is cut").isFalse();
            }
        }
        assertThat(shown).hasSize(reps);
    }

    private record Line(String name, double type, boolean cut) {}

    private static List<Line> lines(Browser wall) {
        return ((List<?>) wall.run(LINES))
                .stream()
                        .map(each -> (java.util.Map<?, ?>) each)
                        .map(each -> new Line(
                                String.valueOf(each.get("name")),
                                ((Number) Objects.requireNonNull(each.get("type"))).doubleValue(),
                                Boolean.TRUE.equals(each.get("cut"))))
                        .toList();
    }

    /** Reps who worked in that year alone, long before the demo begins, each with a week's number. */
    private static void employ(int reps, int year, Koers koers) {
        var names = IntStream.range(0, reps)
                .mapToObj(number -> FIRST_NAMES.get(number % 10) + " " + LAST_NAMES.get(number / 10))
                .map(name -> "(1, '%s', '%d-01-06', '%d-12-20', 0, 'journey')".formatted(name, year, year))
                .collect(Collectors.joining(", "));
        koers.data().run("insert into rep (team_id, name, first_day, last_day, position, changed_by) values " + names);
        koers.data().run("""
                insert into team_norm (team_id, from_day, norm, new_business_factor, changed_by)
                values (1, '%d-01-01', 10, 0.5, 'journey')""".formatted(year));
        koers.data().run("""
                insert into tally (team_id, rep_id, week_first_day, kind, number, changed_at, changed_by)
                select 1, id, date_sub('%1$d-03-08', interval weekday('%1$d-03-08') day), 'VISIT', id %% 15, now(6), 'journey'
                from rep where year(first_day) = %1$d""".formatted(year));
    }
}
