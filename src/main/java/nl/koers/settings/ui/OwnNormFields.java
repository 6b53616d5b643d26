package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.koers.norm.model.PersonalNorm;

/** A norm of one's own, or that of the team. */
final class OwnNormFields implements ValueFields<PersonalNorm> {

    private final RadioButtonGroup<Boolean> own = new RadioButtonGroup<>();
    private final NormField norm = new NormField();
    private final Div fields = new Div();

    OwnNormFields(int teamNorm) {
        own.setLabel(fields.getTranslation("settings.norm.which"));
        own.setItems(true, false);
        own.setItemLabelGenerator(
                choice -> fields.getTranslation(choice ? "settings.norm.own" : "settings.norm.as-team"));
        own.addValueChangeListener(change -> norm.setVisible(change.getValue()));
        fields.addClassName("stack");
        fields.add(own, norm);
        show(PersonalNorm.of(teamNorm));
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(PersonalNorm value) {
        own.setValue(value.norm().isPresent());
        value.norm().ifPresent(number -> norm.setValue(number.perWeek()));
    }

    @Override
    public Optional<PersonalNorm> read() {
        return own.getValue()
                ? norm.norm().map(number -> new PersonalNorm(Optional.of(number)))
                : Optional.of(PersonalNorm.AS_TEAM);
    }

    @Override
    public void onChange(Runnable changed) {
        own.addValueChangeListener(change -> changed.run());
        norm.addValueChangeListener(change -> changed.run());
    }
}
