package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.Timeline;

/** The rows of something dated, latest first, with what holds now marked. */
final class DatedCard<T> extends Composite<Div> implements Section {

    private final DatedSource<T> source;
    private final Supplier<LocalDate> today;
    private final SettingsTexts texts = SettingsTexts.here();
    private final UnorderedList list = new UnorderedList();
    private final String title;

    DatedCard(String title, String explanation, DatedSource<T> source, Supplier<LocalDate> today) {
        this.title = title;
        this.source = source;
        this.today = today;
        list.addClassName("dated");
        var add = new Button(getTranslation("settings.dated.add"), click -> edit(Optional.empty()));
        var card = Cards.of(title, explanation, list, add);
        getContent().add(card);
        refresh();
    }

    @Override
    public void refresh() {
        var rows = source.rows().get();
        var now = today.get();
        list.removeAll();
        rows.starts().stream()
                .sorted(Comparator.reverseOrder())
                .map(from -> row(rows, from, now))
                .forEach(list::add);
        var first = new ListItem(
                new Span(getTranslation(rows.rows().isEmpty() ? "settings.dated.always" : "settings.dated.before")),
                value(source.before()));
        if (rows.at(now).isEmpty()) {
            first.add(nowTag());
        }
        list.add(first);
    }

    private ListItem row(Timeline<T> rows, LocalDate from, LocalDate now) {
        var value = source.text().apply(rows.at(from).orElseThrow());
        var change = new Button(getTranslation("settings.change"), click -> edit(Optional.of(from)));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("settings.change-of", texts.from(from) + ": " + value));
        var item = new ListItem(new Span(texts.from(from)), value(value));
        if (!from.isAfter(now)
                && rows.starts().stream().noneMatch(other -> other.isAfter(from) && !other.isAfter(now))) {
            item.add(nowTag());
        }
        item.add(change);
        return item;
    }

    private static Span value(String text) {
        var value = new Span(text);
        value.addClassName("dated-value");
        return value;
    }

    private Span nowTag() {
        var tag = new Span(getTranslation("settings.dated.now"));
        tag.addClassNames("tag", "tag-free");
        return tag;
    }

    private void edit(Optional<LocalDate> from) {
        new DatedDialog<>(title, source, from, today.get(), this::refresh).open();
    }
}
