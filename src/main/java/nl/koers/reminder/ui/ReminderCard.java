package nl.koers.reminder.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.reminder.Reminder;
import nl.koers.reminder.ReminderWords;
import nl.koers.uikit.ViewWords;

/**
 * What somebody should not forget, each with the way to settle it; not there when there is nothing. It asks after the page
 * is shown: it looks at more than the page does, and nobody waits for it.
 */
public final class ReminderCard extends Div {

    private final transient Supplier<List<Reminder>> reminders;

    public ReminderCard(Supplier<List<Reminder>> reminders) {
        this.reminders = reminders;
        addClassNames("card", "stack", "reminders");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getElement().executeJs("return true").then(shown -> refresh());
    }

    /** Asks again. */
    public void refresh() {
        var found = reminders.get();
        var words = new ReminderWords(ViewWords.of(this));
        removeAll();
        setVisible(!found.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        found.forEach(each -> list.add(new ListItem(new Anchor(each.place(), words.sentence(each)))));
        add(new H2(getTranslation("reminder.title", found.size())), list);
    }
}
