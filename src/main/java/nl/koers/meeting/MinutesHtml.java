package nl.koers.meeting;

import java.util.List;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.meeting.model.Notes;
import nl.koers.uikit.Paper;

/** Minutes as a page of plain XHTML, for paper and mail, on the sheet of {@link Paper}. Everything that people typed is escaped. */
final class MinutesHtml {

    /** What notes have beyond the sheet of {@link Paper}. */
    private static final String STYLE = """
            h3 { font-size: 10.5pt; margin: 8pt 0 2pt } li.task { list-style: none; margin-left: -12pt }
            .box { display: inline-block; width: 7pt; height: 7pt; line-height: 6.5pt; font-size: 7pt; text-align: center; border: 1px solid #51606d; margin-right: 2pt }
            blockquote { margin: 3pt 0 3pt 8pt; color: #51606d } a { color: #14202b } code, pre { font-size: 9.5pt }""";

    private final Words words;
    private final MinutesWords sentences;
    private final StringBuilder body = new StringBuilder();

    private MinutesHtml(Words words) {
        this.words = words;
        this.sentences = new MinutesWords(words);
    }

    static String of(Minutes minutes, Words words) {
        return new MinutesHtml(words).write(minutes);
    }

    private String write(Minutes minutes) {
        element("h1", sentences.title(minutes));
        muted(sentences.when(minutes));
        minutes.reopenings().forEach(reopening -> muted(sentences.reopening(reopening)));
        people("minutes.present", minutes.present());
        people("minutes.absent", minutes.absent());
        numbers(minutes);
        minutes.points().stream().filter(point -> !point.isSilent()).forEach(this::point);
        sentences.sections(minutes).forEach(this::section);
        minutes.rating().ifPresent(mean -> element("p", words.text("minutes.rating", sentences.rating(mean))));
        return Paper.page(words.locale(), sentences.title(minutes), STYLE, body);
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
        body.append("<table><tr>");
        List.of("minutes.name", "minutes.counted", "minutes.norm", "minutes.judgement")
                .forEach(key -> element("th", words.text(key)));
        body.append("</tr>");
        minutes.numbers().forEach(line -> {
            body.append("<tr>");
            element("td", line.name());
            element("td", sentences.number(line));
            element("td", Integer.toString(line.norm()));
            element("td", sentences.standing(line));
            body.append("</tr>");
        });
        body.append("</table>");
    }

    private void point(Minutes.PointLine point) {
        element("h2", sentences.point(point));
        if (!point.notes().isBlank()) {
            body.append("<div>").append(onPaper(Notes.html(point.notes()))).append("</div>");
        }
        if (!point.decisions().isEmpty()) {
            body.append("<ul>");
            point.decisions().forEach(decision -> element("li", words.text("minutes.decision") + " " + decision));
            body.append("</ul>");
        }
    }

    private static String onPaper(String notes) {
        return notes.replace(Notes.OPEN_BOX, "<span class=\"box\">&#160;</span>")
                .replace(Notes.DONE_BOX, "<span class=\"box\">x</span>");
    }

    private void section(MinutesWords.Section section) {
        element("h2", section.title());
        body.append("<ul>");
        section.lines().forEach(line -> element("li", line));
        body.append("</ul>");
    }

    private void muted(String text) {
        if (!text.isEmpty()) {
            body.append("<p class=\"muted\">").append(Paper.safe(text)).append("</p>");
        }
    }

    private void element(String name, String text) {
        body.append(Paper.element(name, text));
    }
}
