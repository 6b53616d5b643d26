package nl.koers.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PictureTest {

    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);
    private static final Axis WEEKS = new Axis.Days("Week", List.of(MONDAY.plusWeeks(1), MONDAY));
    private static final Axis LAGS = new Axis.Numbers("Weken later", Unit.COUNT, List.of(0.0, 1.0));

    @Test
    void theBrowserReadsDaysAsNumbersInOrder() {
        var picture = new Picture(
                "Omzet",
                WEEKS,
                "Euro",
                Unit.EURO,
                List.of(
                        new Series.Line("Gehaald", Tone.MAIN, false, List.of(20.0, 10.0)),
                        new Series.Band("80 %", Tone.QUIET, List.of(2.0, 1.0), List.of(4.0, 3.0))),
                List.of(new Mark.Days("Nu", MONDAY), new Mark.Days("Vakantie", MONDAY, MONDAY.plusDays(6))),
                true);

        assertReads(picture, """
                {"title": "Omzet",
                 "across": {"label": "Week", "unit": "DAY", "at": [4.0, 11.0]},
                 "up": {"label": "Euro", "unit": "EURO", "fromZero": true},
                 "series": [
                   {"kind": "Line", "name": "Gehaald", "tone": "MAIN", "columns": [[10.0, 20.0]], "dashed": false},
                   {"kind": "Band", "name": "80 %", "tone": "QUIET", "columns": [[1.0, 2.0], [3.0, 4.0]]}],
                 "marks": [
                   {"label": "Nu", "from": 4.0, "until": null},
                   {"label": "Vakantie", "from": 4.0, "until": 11.0}]}
                """);
    }

    @Test
    void namesOfPointsGoAlongWithThem() {
        var picture = new Picture(
                "Team",
                new Axis.Numbers("Norm", Unit.PERCENT, List.of(1.5, 0.5)),
                "Target",
                Unit.RATIO,
                List.of(new Series.Points("Verkopers", Tone.GOOD, List.of(3.0, 2.0), List.of("Anna", "Bram"))),
                List.of(new Mark.Numbers("Norm", 1)),
                false);

        assertReads(picture, """
                {"title": "Team",
                 "across": {"label": "Norm", "unit": "PERCENT", "at": [0.5, 1.5]},
                 "up": {"label": "Target", "unit": "RATIO", "fromZero": false},
                 "series": [{"kind": "Points", "name": "Verkopers", "tone": "GOOD", "columns": [[2.0, 3.0]],
                             "names": ["Bram", "Anna"]}],
                 "marks": [{"label": "Norm", "from": 1.0, "until": null}]}
                """);
    }

    @Test
    void whatIsNoNumberIsNoValue() {
        var none = new Series.Whiskers(
                "Effect",
                Tone.MAIN,
                Arrays.asList(null, 1.0),
                List.of(Double.NaN, 2.0),
                List.of(Double.POSITIVE_INFINITY, 3.0));
        var json = PictureJson.of(picture(LAGS, List.of(none), List.of()));

        assertThat(json.at("/series/0/columns")).hasToString("[[null,1.0],[null,2.0],[null,3.0]]");
    }

    @Test
    void aSeriesHasAValueForEachPlace() {
        var tooShort = new Series.Bars("Afspraken", Tone.MAIN, List.of(1.0));

        assertThatIllegalArgumentException().isThrownBy(() -> picture(LAGS, List.of(tooShort), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series.Points("Team", Tone.MAIN, List.of(1.0, 2.0), List.of("Anna")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Axis.Numbers("Weken", Unit.COUNT, List.of(Double.NaN)));
    }

    @Test
    void aMarkIsOfTheKindOfTheAxis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture(LAGS, List.of(), List.of(new Mark.Days("Nu", MONDAY))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture(WEEKS, List.of(), List.of(new Mark.Numbers("Nu", 1))));
    }

    private static Picture picture(Axis across, List<Series> series, List<Mark> marks) {
        return new Picture("Titel", across, "Aantal", Unit.COUNT, series, marks, false);
    }

    private static void assertReads(Picture picture, String json) {
        assertThat(PictureJson.of(picture))
                .hasToString(JsonMapper.shared().readTree(json).toString());
    }
}
