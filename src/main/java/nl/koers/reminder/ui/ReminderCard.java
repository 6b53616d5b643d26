package nl.koers.reminder.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.reminder.Reminder;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ReminderWords;
import nl.koers.uikit.ViewWords;

/**
 * What somebody should not forget, each with the way to settle it and one click to hear no more of the kind; not there when there is nothing. It asks after the page
 * is shown: it looks at more than the page does, and nobody waits for it.
 */
public final class ReminderCard extends Div {

    private final transient Supplier<List<Reminder>> reminders;
    private final transient ReminderChoices choices;
    private final Paragraph ended = new Paragraph();

    public ReminderCard(Supplier<List<Reminder>> reminders, ReminderChoices choices) {
        this.reminders = reminders;
        this.choices = choices;
        ended.addClassName("tiny");
        ended.getElement().setAttribute("role", "status");
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
        var list = new UnorderedList();
        list.addClassName("plain-list");
        found.forEach(each -> list.add(item(each, words.sentence(each))));
        removeAll();
        if (!found.isEmpty()) {
            add(new H2(getTranslation("reminder.title", found.size())), list);
        }
        add(ended);
        ended.setVisible(!ended.getText().isEmpty());
        setVisible(!found.isEmpty() || ended.isVisible());
    }

    private ListItem item(Reminder reminder, String sentence) {
        var kind = getTranslation("reminder.kind." + reminder.kind());
        var end = new Button(getTranslation("reminder.end"), click -> {
            choices.end(reminder.kind());
            ended.setText(getTranslation("reminder.ended", kind));
            refresh();
        });
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel(getTranslation("reminder.end.of", kind));
        var item = new ListItem(new Anchor(reminder.place(), sentence), end);
        item.addClassName("reminder");
        return item;
    }
}
