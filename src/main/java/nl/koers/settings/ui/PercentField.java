package nl.koers.settings.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.uikit.ViewWords;

/** A share as a percentage, above 0, with at most two decimals. */
final class PercentField extends BigDecimalField {

    private static final int DECIMALS = 2;

    private final int highest;

    PercentField(String label, int highest) {
        super(label);
        this.highest = highest;
        setLocale(ViewWords.here().locale());
        setSuffixComponent(new Span("%"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setHelperText(getTranslation("settings.percent.hint", highest));
    }

    void showShare(BigDecimal share) {
        var percent = share.movePointRight(2).stripTrailingZeros();
        setValue(percent.scale() < 0 ? percent.setScale(0) : percent);
    }

    /** The share, above 0 and at most the highest; empty while it is not, which the field then says. */
    Optional<BigDecimal> share() {
        var percent = getValue();
        var good = percent != null
                && percent.signum() > 0
                && percent.compareTo(BigDecimal.valueOf(highest)) <= 0
                && percent.stripTrailingZeros().scale() <= DECIMALS;
        setErrorMessage(getTranslation("settings.percent.hint", highest));
        setInvalid(!good);
        return good ? Optional.of(percent.movePointLeft(2)) : Optional.empty();
    }
}
