package nl.koers.meeting;

import java.util.List;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.meeting.model.Notes;

/** Minutes as a page of plain XHTML, for paper and mail. Everything that people typed is escaped. */
final class MinutesHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page); font: 9pt 'Liberation Sans', sans-serif; color: #51606d } }
            body { font: 10.5pt/1.45 'Liberation Sans', sans-serif; color: #14202b }
            h1 { font-size: 18pt; margin: 0 0 4pt } h2 { font-size: 12pt; margin: 16pt 0 4pt }
            p { margin: 3pt 0 } ul { margin: 3pt 0; padding-left: 14pt }
            table { border-collapse: collapse; width: 100%; margin-top: 4pt }
            th, td { text-align: left; padding: 3pt 6pt; border-bottom: 1px solid #e4e0d8 } td.n { text-align: right }
            .muted { color: #51606d } h3 { font-size: 10.5pt; margin: 8pt 0 2pt }
            li.task { list-style: none; margin-left: -12pt } .box { display: inline-block; width: 7pt; height: 7pt; line-height: 6.5pt; font-size: 7pt; text-align: center; border: 1px solid #51606d; margin-right: 2pt }
            blockquote { margin: 3pt 0 3pt 8pt; color: #51606d } a { color: #14202b } code, pre { font-size: 9.5pt }""";

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
        page.append(Notes.text(sentences.title(minutes)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", sentences.title(minutes));
        muted(sentences.when(minutes));
        minutes.reopenings().forEach(reopening -> muted(sentences.reopening(reopening)));
        people("minutes.present", minutes.present());
        people("minutes.absent", minutes.absent());
        numbers(minutes);
        minutes.points().stream().filter(point -> !point.isSilent()).forEach(this::point);
        sentences.sections(minutes).forEach(this::section);
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
            page.append("<div>").append(onPaper(Notes.html(point.notes()))).append("</div>");
        }
        if (!point.decisions().isEmpty()) {
            page.append("<ul>");
            point.decisions().forEach(decision -> element("li", words.text("minutes.decision") + " " + decision));
            page.append("</ul>");
        }
    }

    private static String onPaper(String notes) {
        return notes.replace(Notes.OPEN_BOX, "<span class=\"box\">&#160;</span>")
                .replace(Notes.DONE_BOX, "<span class=\"box\">x</span>");
    }

    private void section(MinutesWords.Section section) {
        element("h2", section.title());
        page.append("<ul>");
        section.lines().forEach(line -> element("li", line));
        page.append("</ul>");
    }

    private void muted(String text) {
        if (!text.isEmpty()) {
            page.append("<p class=\"muted\">").append(Notes.text(text)).append("</p>");
        }
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(Notes.text(text))
                .append("</")
                .append(name)
                .append('>');
    }
}
