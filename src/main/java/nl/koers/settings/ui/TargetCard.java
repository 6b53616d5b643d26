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
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.RepId;
import nl.koers.kernel.Timeline;

/** The revenue targets of a rep, or of the team as a whole: latest first, the first and the current one marked. */
final class TargetCard extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final transient Optional<RepId> rep;
    private final TargetTexts texts = TargetTexts.here();
    private final UnorderedList list = new UnorderedList();
    private final Div empty;

    TargetCard(SettingsDesk desk, Optional<RepId> rep) {
        this.desk = desk;
        this.rep = rep;
        var key = rep.isPresent() ? "settings.target.rep" : "settings.target.team";
        empty = new Div(Cards.hint(getTranslation(key + ".empty")), new FirstTarget(desk, rep, this::refresh));
        list.addClassName("dated");
        var add = new Button(getTranslation("settings.target.add"), click -> open(Optional.empty()));
        getContent().add(Cards.of(getTranslation(key), getTranslation(key + ".text"), list, empty, add));
        refresh();
    }

    @Override
    public void refresh() {
        var plan = plan();
        var today = desk.today();
        list.removeAll();
        plan.lines().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(span -> plan.of(span).starts().stream()
                        .sorted(Comparator.reverseOrder())
                        .forEach(from -> list.add(row(span, plan.of(span), from, today))));
        list.setVisible(!plan.lines().isEmpty());
        empty.setVisible(plan.lines().isEmpty());
    }

    private ListItem row(TargetSpan span, Timeline<RevenueTarget> rows, LocalDate from, LocalDate today) {
        var target = rows.at(from).orElseThrow();
        var when = new Span(texts.span(span) + ", " + texts.texts().from(from));
        var value = new Span(texts.target(target));
        value.addClassName("dated-value");
        var item = new ListItem(when, value);
        var several = rows.rows().size() > 1;
        if (several && rows.rows().firstKey().equals(from)) {
            item.add(tag("settings.target.first"));
        }
        if (several && rows.at(today).filter(target::equals).isPresent()) {
            item.add(tag("settings.dated.now"));
        }
        var change = new Button(
                getTranslation("settings.change"), click -> open(Optional.of(new TargetDialog.Row(span, from))));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("settings.change-of", when.getText() + ": " + value.getText()));
        item.add(change);
        return item;
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassNames("tag", "tag-free");
        return tag;
    }

    private TargetPlan plan() {
        return desk.targets().lines(desk.team()).of(rep);
    }

    private void open(Optional<TargetDialog.Row> row) {
        new TargetDialog(desk, rep, row, this::refresh).open();
    }
}
