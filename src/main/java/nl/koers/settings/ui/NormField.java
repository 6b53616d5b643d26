package nl.koers.settings.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.koers.norm.model.Norm;

/** A norm: a whole number of appointments per week, 0 to 60 (N1). */
final class NormField extends IntegerField {

    NormField() {
        super();
        setLabel(getTranslation("settings.norm.per-week"));
        setMin(0);
        setMax(Norm.HIGHEST);
        setStepButtonsVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setManualValidation(true);
        setErrorMessage(getTranslation("settings.norm.range", Norm.HIGHEST));
    }

    Optional<Norm> norm() {
        var number = getValue();
        var good = number != null && number >= 0 && number <= Norm.HIGHEST;
        setInvalid(!good);
        return good ? Optional.of(new Norm(number)) : Optional.empty();
    }
}
