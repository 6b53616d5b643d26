package nl.koers.uikit.chart;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param upLabel  what the numbers are, such as "Omzet sinds 1 januari"
 * @param series   drawn in this order, the first at the back
 * @param marks    of the same kind as the axis: days along days, numbers along numbers
 * @param fromZero whether zero is always in sight
 */
public record Picture(
        String title, Axis across, String upLabel, Unit up, List<Series> series, List<Mark> marks, boolean fromZero) {

    public Picture {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        var size = across.size();
        if (series.stream().flatMap(Series::columns).anyMatch(column -> column.size() != size)) {
            throw new IllegalArgumentException("a series has a value, or null, for each entry of the axis");
        }
        var dates = across instanceof Axis.Days;
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Days != dates)) {
            throw new IllegalArgumentException("a mark stands along the axis");
        }
    }
}
