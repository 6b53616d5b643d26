package nl.koers.meeting;

import java.util.List;
import java.util.function.Function;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import org.springframework.web.util.HtmlUtils;

/** Minutes as a page of plain XHTML, for paper and mail. Everything that people typed is escaped. */
final class MinutesHtml {

    static final String FONT = "Liberation Sans";

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page); font: 9pt 'Liberation Sans', sans-serif; color: #51606d } }
            body { font: 10.5pt/1.45 'Liberation Sans', sans-serif; color: #14202b }
            h1 { font-size: 18pt; margin: 0 0 4pt } h2 { font-size: 12pt; margin: 16pt 0 4pt }
            p { margin: 3pt 0 } ul { margin: 3pt 0; padding-left: 14pt }
            table { border-collapse: collapse; width: 100%; margin-top: 4pt }
            th, td { text-align: left; padding: 3pt 6pt; border-bottom: 1px solid #e4e0d8 } td.n { text-align: right }
            .muted { color: #51606d } .notes { white-space: pre-wrap }""";

    private final Words words;
    private final MinutesWords sentences;
    private final StringBuilder page = new StringBuilder();

    private MinutesHtml(Words words) {
        this.words = words;
        this.sentences = new MinutesWords(words);
    }

    static String of(Minutes minutes, Words words) {
        return new MinutesHtml(words).write(minutes);
    }

    private String write(Minutes minutes) {
        page.append("<html lang=\"")
                .append(words.locale().getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"/><title>");
        page.append(safe(sentences.title(minutes)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", sentences.title(minutes));
        muted(sentences.when(minutes));
        people("minutes.present", minutes.present());
        people("minutes.absent", minutes.absent());
        numbers(minutes);
        minutes.points().stream().filter(point -> !point.isSilent()).forEach(this::point);
        list(
                "minutes.course",
                minutes.course(),
                change -> change.what() + ": " + sentences.value(change.before()) + " → "
                        + sentences.value(change.after())
                        + (change.why().isEmpty() ? "" : " (" + change.why() + ")"));
        list("minutes.actions", minutes.made(), sentences::action);
        list(
                "minutes.settled",
                minutes.settled(),
                action -> sentences.action(action) + " – " + sentences.ending(action));
        list("minutes.promises", minutes.promises(), promise -> promise.name() + ": " + sentences.promise(promise));
        list("minutes.parked", minutes.parked(), Function.identity());
        minutes.rating().ifPresent(mean -> element("p", words.text("minutes.rating", sentences.rating(mean))));
        return page.append("</body></html>").toString();
    }

    private void people(String key, List<String> names) {
        if (!names.isEmpty()) {
            element("p", words.text(key) + " " + String.join(", ", names));
        }
    }

    private void numbers(Minutes minutes) {
        if (minutes.numbers().isEmpty()) {
            return;
        }
        element("h2", sentences.week(minutes));
        element("p", sentences.total(minutes));
        page.append("<table><tr>");
        List.of("minutes.name", "minutes.counted", "minutes.norm", "minutes.judgement")
                .forEach(key -> element("th", words.text(key)));
        page.append("</tr>");
        minutes.numbers().forEach(line -> {
            page.append("<tr>");
            element("td", line.name());
            element("td", sentences.number(line));
            element("td", Integer.toString(line.norm()));
            element("td", sentences.standing(line));
            page.append("</tr>");
        });
        page.append("</table>");
    }

    private void point(Minutes.PointLine point) {
        element("h2", sentences.point(point));
        if (!point.notes().isBlank()) {
            page.append("<p class=\"notes\">")
                    .append(safe(point.notes().strip()))
                    .append("</p>");
        }
        if (!point.decisions().isEmpty()) {
            page.append("<ul>");
            point.decisions().forEach(decision -> element("li", words.text("minutes.decision") + " " + decision));
            page.append("</ul>");
        }
    }

    private <T> void list(String title, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            element("h2", words.text(title));
            page.append("<ul>");
            items.forEach(item -> element("li", line.apply(item)));
            page.append("</ul>");
        }
    }

    private void muted(String text) {
        if (!text.isEmpty()) {
            page.append("<p class=\"muted\">").append(safe(text)).append("</p>");
        }
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(safe(text))
                .append("</")
                .append(name)
                .append('>');
    }

    /** Signs of XML are text, and what XML can't hold is left out. */
    private static String safe(String text) {
        var possible = text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || sign >= ' ')
                .filter(sign -> (Character.getType(sign) != Character.SURROGATE && sign < 0xFFFE) || sign > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return HtmlUtils.htmlEscape(possible.toString(), "UTF-8");
    }
}
