package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.norm.model.FieldOfPlay;

/** Existing customers, new business, or a mix of both. */
final class FopFields implements ValueFields<FieldOfPlay> {

    private static final int HIGHEST = 99;

    private final RadioButtonGroup<FieldOfPlay.Kind> kind = new RadioButtonGroup<>();
    private final PercentField share;
    private final Div fields = new Div();

    FopFields() {
        share = new PercentField(fields.getTranslation("settings.fop.share"), HIGHEST);
        share.showShare(new BigDecimal("0.5"));
        kind.setLabel(fields.getTranslation("settings.fop"));
        kind.setItems(FieldOfPlay.Kind.values());
        kind.setItemLabelGenerator(choice -> fields.getTranslation("settings.fop." + choice));
        kind.addValueChangeListener(change -> share.setVisible(change.getValue() == FieldOfPlay.Kind.MIX));
        fields.addClassName("stack");
        fields.add(kind, share);
        show(FieldOfPlay.EXISTING);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(FieldOfPlay value) {
        kind.setValue(value.kind());
        share.setVisible(value.kind() == FieldOfPlay.Kind.MIX);
        if (value.kind() == FieldOfPlay.Kind.MIX) {
            share.showShare(value.newShare());
        }
    }

    @Override
    public Optional<FieldOfPlay> read() {
        return switch (kind.getValue()) {
            case EXISTING -> Optional.of(FieldOfPlay.EXISTING);
            case NEW_BUSINESS -> Optional.of(FieldOfPlay.NEW_BUSINESS);
            case MIX -> share.share().map(FieldOfPlay::mix);
        };
    }

    @Override
    public void onChange(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
        share.addValueChangeListener(change -> changed.run());
    }
}
