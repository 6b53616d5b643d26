package nl.koers.meeting.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.MinutesWords;
import nl.koers.meeting.model.Notes;

/** Minutes as a page. */
final class MinutesPage extends Article {

    private final transient Words words;
    private final transient MinutesWords sentences;

    MinutesPage(Minutes minutes, Words words) {
        this.words = words;
        this.sentences = new MinutesWords(words);
        addClassName("minutes");
        add(new H1(sentences.title(minutes)), Ui.hint(sentences.when(minutes)));
        minutes.reopenings().forEach(reopening -> add(Ui.hint(sentences.reopening(reopening))));
        people("minutes.present", minutes.present());
        people("minutes.absent", minutes.absent());
        numbers(minutes);
        minutes.points().stream().filter(point -> !point.isSilent()).forEach(this::point);
        sentences.sections(minutes).forEach(this::section);
        minutes.rating().ifPresent(mean -> add(new Paragraph(words.text("minutes.rating", sentences.rating(mean)))));
    }

    private void people(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(new Paragraph(Ui.span("muted", words.text(key) + " "), new Span(String.join(", ", names))));
        }
    }

    private void numbers(Minutes minutes) {
        if (minutes.numbers().isEmpty()) {
            return;
        }
        var table = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("minutes.name", "minutes.counted", "minutes.norm", "minutes.judgement")
                .map(words::text)
                .map(NativeTableHeaderCell::new)
                .forEach(head::add);
        table.getHead().add(head);
        minutes.numbers().forEach(line -> {
            var row = new NativeTableRow(
                    new NativeTableHeaderCell(line.name()),
                    new NativeTableCell(sentences.number(line)),
                    new NativeTableCell(Integer.toString(line.norm())),
                    new NativeTableCell(sentences.standing(line)));
            table.getBody().add(row);
        });
        add(new H2(sentences.week(minutes)), new Paragraph(sentences.total(minutes)), table);
    }

    private void point(Minutes.PointLine point) {
        add(new H2(sentences.point(point)));
        if (!point.notes().isBlank()) {
            add(new Html("<div class=\"notes\">" + Notes.html(point.notes()) + "</div>"));
        }
        if (!point.decisions().isEmpty()) {
            var list = new UnorderedList();
            point.decisions()
                    .forEach(decision -> list.add(new ListItem(words.text("minutes.decision") + " " + decision)));
            add(list);
        }
    }

    private void section(MinutesWords.Section section) {
        var list = new UnorderedList();
        section.lines().forEach(line -> list.add(new ListItem(line)));
        add(new H2(section.title()), list);
    }
}
