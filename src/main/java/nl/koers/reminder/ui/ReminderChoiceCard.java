package nl.koers.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.reminder.ReminderChoice;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ReminderKind;

/** What somebody wants to be reminded of, and whether by mail too. */
public final class ReminderChoiceCard extends Composite<Div> {

    private final transient ReminderChoices choices;
    private final CheckboxGroup<ReminderKind> kinds = new CheckboxGroup<>();
    private final Checkbox mail = new Checkbox(getTranslation("reminder.by-mail"));

    public ReminderChoiceCard(ReminderChoices choices) {
        this.choices = choices;
        var mine = choices.mine();
        kinds.setLabel(getTranslation("reminder.kinds"));
        kinds.setItems(ReminderKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("reminder.kind." + kind));
        kinds.setValue(mine.kinds());
        mail.setValue(mine.byMail());
        kinds.addValueChangeListener(change -> choose());
        mail.addValueChangeListener(change -> choose());
        var text = new Paragraph(getTranslation("reminder.text"));
        text.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.choice")), text, kinds, mail);
    }

    private void choose() {
        choices.choose(new ReminderChoice(kinds.getValue(), mail.getValue()));
    }
}
