package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.koers.team.RepDetails;
import org.jspecify.annotations.Nullable;

/** Leave and illness of one rep at a time. */
final class LeaveSection extends Composite<Div> implements Section {

    private final Select<RepDetails> rep = new Select<>();
    private final Div shown = new Div();
    private @Nullable LeaveCard card;

    LeaveSection(SettingsDesk desk) {
        var reps = desk.reps().all(desk.team());
        rep.setLabel(getTranslation("settings.leave.whose"));
        rep.setItemLabelGenerator(RepDetails::name);
        rep.setItems(reps);
        rep.addValueChangeListener(change -> {
            var opened = new LeaveCard(desk, change.getValue().id());
            card = opened;
            shown.removeAll();
            shown.add(opened);
        });
        getContent().addClassName("stack");
        if (reps.isEmpty()) {
            getContent().add(Cards.hint(getTranslation("settings.reps.empty")));
        } else {
            getContent().add(rep, shown);
            rep.setValue(reps.getFirst());
        }
    }

    @Override
    public void refresh() {
        if (card != null) {
            card.refresh();
        }
    }
}
