package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nl.koers.team.LeaveEntry;

/** Leave and illness of the rep, from the shown week on. Read when it is opened. */
class LeaveCard extends Details {

    private final UnorderedList entries = new UnorderedList();
    private final Supplier<WeekDesk> desk;

    LeaveCard(Supplier<WeekDesk> desk) {
        this.desk = desk;
        addClassName("card");
        setSummaryText(getTranslation("week.leave"));
        entries.addClassName("leave-list");
        var enter = new Button(
                getTranslation("week.leave.enter"), click -> new LeaveSheet(desk.get(), this::refresh).open());
        add(new Paragraph(getTranslation("week.leave.text")), entries, enter);
        addOpenedChangeListener(change -> refresh());
    }

    void refresh() {
        if (!isOpened()) {
            return;
        }
        var scope = desk.get().scope();
        entries.removeAll();
        desk.get().services().leave().of(scope.team(), scope.rep()).stream()
                .filter(entry -> !entry.period().last().isBefore(scope.week().first()))
                .map(this::line)
                .forEach(entries::add);
        entries.setVisible(entries.getComponentCount() > 0);
    }

    private ListItem line(LeaveEntry entry) {
        var words = desk.get().texts().leave(entry);
        var back = new Button(getTranslation("week.leave.back"), click -> {
            desk.get().takeBack(entry);
            refresh();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("week.leave.back.of", words));
        var line = new ListItem(new Span(words), back);
        line.addClassName("row");
        return line;
    }
}
