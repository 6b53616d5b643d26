package nl.koers.exchange.export;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.Words;
import nl.koers.plan.PlanPage;
import nl.koers.uikit.Formats;
import nl.koers.uikit.Paper;

/** A plan on A4: the point on the horizon, and below it a table for each part. Everything that people typed is escaped. */
final class PlanPaper {

    private final PlanPage page;
    private final Words words;
    private final Formats formats;

    PlanPaper(PlanPage page, Words words) {
        this.page = page;
        this.words = words;
        this.formats = new Formats(words.locale());
    }

    String html() {
        var plan = page.plan();
        var body = new StringBuilder(Paper.element("h1", plan.title()))
                .append(Paper.element("p", plan.horizon()))
                .append("<p class=\"muted\">")
                .append(Paper.safe(words.text(
                        "export.plan.under",
                        formats.date(plan.period().first()),
                        formats.date(plan.period().last()),
                        formats.date(page.today()))))
                .append("</p>");
        parts().forEach((part, lines) -> table(body, part, lines));
        return Paper.page(words.locale(), plan.title(), body);
    }

    private Map<String, List<PlanLines.Line>> parts() {
        return new PlanLines(page, words)
                .all().stream()
                        .collect(Collectors.groupingBy(PlanLines.Line::part, LinkedHashMap::new, Collectors.toList()));
    }

    private void table(StringBuilder body, String part, List<PlanLines.Line> lines) {
        var columns = Stream.of(
                        column("WHAT", lines, PlanLines.Line::what),
                        column("OWNER", lines, PlanLines.Line::owner),
                        column("DAY", lines, line -> day(line.day())),
                        column("PRIORITY", lines, PlanLines.Line::priority),
                        column("STATE", lines, PlanLines.Line::state),
                        column("TARGET", lines, line -> number(line.target())),
                        column("NOW", lines, line -> number(line.now())),
                        column("NOTE", lines, PlanLines.Line::note))
                .filter(column -> column.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        body.append(Paper.element("h2", part)).append("<table><tr>");
        columns.forEach(column -> body.append(Paper.element("th", column.name())));
        body.append("</tr>");
        for (var line = 0; line < lines.size(); line++) {
            body.append("<tr>");
            for (var column : columns) {
                body.append(Paper.element("td", column.cells().get(line)));
            }
            body.append("</tr>");
        }
        body.append("</table>");
    }

    private Column column(String name, List<PlanLines.Line> lines, Function<PlanLines.Line, String> cell) {
        return new Column(
                words.text("export.column." + name), lines.stream().map(cell).toList());
    }

    private String day(Optional<LocalDate> day) {
        return day.map(formats::day).orElse("");
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(NumberFormat.getNumberInstance(words.locale())::format)
                .orElse("");
    }

    private record Column(String name, List<String> cells) {}
}
