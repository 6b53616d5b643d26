package nl.koers.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.audit.AuditEntry;
import nl.koers.audit.AuditPage;
import org.jspecify.annotations.Nullable;

/** Changes, newest first, by day; a button brings the next ones. */
class AuditList extends Composite<Div> {

    private static final int PAGE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient AuditWords words;
    private final Div days = new Div();
    private final NativeButton more = new NativeButton();
    private transient Function<AuditPage, List<AuditEntry>> source = page -> List.of();
    private transient ZoneId zone = ZoneId.of("UTC");
    private @Nullable LocalDate shownDay;
    private OrderedList shown = new OrderedList();
    private int offset;

    AuditList(AuditWords words) {
        this.words = words;
        getContent().addClassNames("audit", "stack");
        days.addClassName("stack");
        more.setText(getTranslation("changes.more"));
        more.addClickListener(click -> next());
        getContent().add(days, more);
    }

    void show(Function<AuditPage, List<AuditEntry>> entries, ZoneId inZone) {
        source = entries;
        zone = inZone;
        offset = 0;
        shownDay = null;
        days.removeAll();
        next();
    }

    private void next() {
        var entries = source.apply(new AuditPage(offset, PAGE));
        entries.forEach(this::add);
        if (offset == 0 && entries.isEmpty()) {
            days.add(empty());
        }
        offset += entries.size();
        more.setVisible(entries.size() == PAGE);
    }

    private void add(AuditEntry entry) {
        var at = entry.moment().atZone(zone);
        if (!at.toLocalDate().equals(shownDay)) {
            shownDay = at.toLocalDate();
            shown = new OrderedList();
            shown.addClassName("audit-day");
            days.add(new H2(words.formats().date(shownDay)), shown);
        }
        var time = new Span(TIME.format(at));
        time.addClassNames("num", "muted");
        var head = new Div(new Span(words.what(entry.what())), muted(about(entry)));
        var change = new Div(change(entry));
        change.addClassName("audit-change");
        var item = new ListItem(time, new Div(head, change, muted(entry.reason())));
        shown.add(item);
    }

    private String about(AuditEntry entry) {
        var who = entry.who().isEmpty() ? getTranslation("changes.nobody") : entry.who();
        return Stream.of(entry.rep(), getTranslation("changes.by", who))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String change(AuditEntry entry) {
        return Stream.of(entry.before(), entry.after())
                .map(words::value)
                .map(text -> text.isEmpty() ? getTranslation("changes.nothing") : text)
                .collect(Collectors.joining(" → "));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        span.setVisible(!text.isEmpty());
        return span;
    }

    private Div empty() {
        var box = new Div(
                new H2(getTranslation("changes.empty.title")), new Paragraph(getTranslation("changes.empty.text")));
        box.addClassNames("card", "empty");
        return box;
    }
}
