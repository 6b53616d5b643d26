package nl.koers.uikit.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A picture as the browser reads it: in the order of the axis, days as numbers since 1970-01-01. */
final class PictureJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Picture picture;
    private final List<Double> places;
    private final int[] order;

    private PictureJson(Picture picture) {
        this.picture = picture;
        places = switch (picture.across()) {
            case Axis.Days(var _, var days) ->
                days.stream().map(PictureJson::place).toList();
            case Axis.Numbers(var _, var _, var xs) -> xs;
        };
        order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static ObjectNode of(Picture picture) {
        return new PictureJson(picture).write();
    }

    private ObjectNode write() {
        var json = JSON.objectNode();
        json.put("title", picture.title());
        var across = json.putObject("across").put("label", picture.across().label());
        across.put(
                "unit",
                picture.across() instanceof Axis.Numbers numbers
                        ? numbers.unit().name()
                        : "DAY");
        across.set("at", column(places));
        json.putObject("up")
                .put("label", picture.upLabel())
                .put("unit", picture.up().name())
                .put("fromZero", picture.fromZero());
        var series = json.putArray("series");
        picture.series().forEach(each -> series.add(series(each)));
        var marks = json.putArray("marks");
        picture.marks().forEach(each -> marks.add(mark(each)));
        return json;
    }

    private ObjectNode series(Series series) {
        var json = JSON.objectNode();
        json.put("kind", series.getClass().getSimpleName())
                .put("name", series.name())
                .put("tone", series.tone().name());
        var columns = json.putArray("columns");
        series.columns().forEach(each -> columns.add(column(each)));
        switch (series) {
            case Series.Line line -> json.put("dashed", line.dashed());
            case Series.Points points -> {
                var names = json.putArray("names");
                if (!points.names().isEmpty()) {
                    IntStream.of(order).forEach(at -> names.add(points.names().get(at)));
                }
            }
            case Series.Band _ -> {}
            case Series.Bars _ -> {}
            case Series.Whiskers _ -> {}
        }
        return json;
    }

    private static ObjectNode mark(Mark mark) {
        var json = JSON.objectNode().put("label", mark.label());
        switch (mark) {
            case Mark.Days(var _, var from, var until) -> {
                json.put("from", place(from));
                // The last day belongs to the stretch.
                json.put("until", until == null ? null : (Double) (place(until) + 1));
            }
            case Mark.Numbers(var _, var from, var until) -> {
                json.put("from", from);
                json.put("until", until);
            }
        }
        return json;
    }

    private ArrayNode column(List<@Nullable Double> values) {
        var json = JSON.arrayNode();
        for (var at : order) {
            var value = values.get(at);
            json.add(value == null || !Double.isFinite(value) ? null : value);
        }
        return json;
    }

    private static double place(LocalDate day) {
        return day.toEpochDay();
    }
}
