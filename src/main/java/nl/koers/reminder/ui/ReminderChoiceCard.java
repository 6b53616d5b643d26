package nl.koers.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.reminder.ReminderChoice;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ReminderKind;

/** What somebody wants to be reminded of, and whether by mail too. */
public final class ReminderChoiceCard extends Composite<Div> {

    private final transient ReminderChoices choices;
    private final CheckboxGroup<ReminderKind> kinds = new CheckboxGroup<>();
    private final Set<ReminderKind> kept = EnumSet.noneOf(ReminderKind.class);
    private final Checkbox mail = new Checkbox(getTranslation("reminder.by-mail"));

    /**
     * The choices of who is signed in.
     *
     * @param manages whether he or she manages a team; who does not keeps what was chosen of the rest
     */
    public ReminderChoiceCard(ReminderChoices choices, boolean manages) {
        this.choices = choices;
        var mine = choices.mine();
        var offered = Stream.of(ReminderKind.values())
                .filter(kind -> manages || !kind.isForManagers())
                .toList();
        mine.kinds().stream().filter(kind -> !offered.contains(kind)).forEach(kept::add);
        kinds.setLabel(getTranslation("reminder.kinds"));
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(kind -> getTranslation("reminder.kind." + kind));
        kinds.setValue(mine.kinds().stream().filter(offered::contains).collect(Collectors.toSet()));
        mail.setValue(mine.byMail());
        kinds.addValueChangeListener(change -> choose());
        mail.addValueChangeListener(change -> choose());
        var text = new Paragraph(getTranslation("reminder.text"));
        text.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.choice")), text, kinds, mail);
    }

    private void choose() {
        var chosen = EnumSet.copyOf(kept);
        chosen.addAll(kinds.getValue());
        choices.choose(new ReminderChoice(chosen, mail.getValue()));
    }
}
