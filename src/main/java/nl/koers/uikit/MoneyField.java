package nl.koers.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.koers.kernel.Money;

/** An amount in euros, at least zero, with at most two decimals. */
public final class MoneyField extends BigDecimalField {

    private final Money most;

    /** For amounts up to the highest one, both included. */
    public MoneyField(String label, Money most) {
        super(label);
        this.most = most;
        setLocale(ViewWords.here().locale());
        setPrefixComponent(new Span("€"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setManualValidation(true);
        setErrorMessage(getTranslation("money.outside", most.in(ViewWords.here().locale())));
    }

    /** Shows an amount; without one the field is empty. */
    public void show(Optional<Money> money) {
        setInvalid(false);
        money.map(Money::amount)
                .map(amount -> amount.stripTrailingZeros().scale() > 0 ? amount : amount.setScale(0))
                .ifPresentOrElse(this::setValue, this::clear);
    }

    /** Whether what stands there is an amount, or nothing; if not, the field says so. */
    public boolean isReadable() {
        var typed = getValue();
        var good = typed == null
                ? !isUnreadable()
                : typed.signum() >= 0
                        && typed.compareTo(most.amount()) <= 0
                        && typed.stripTrailingZeros().scale() <= Money.CENTS;
        setInvalid(!good);
        return good;
    }

    /** Letters, for example. */
    private boolean isUnreadable() {
        return getDefaultValidator()
                .apply(null, new ValueContext(new Binder<>(), this))
                .isError();
    }

    /** The amount; empty when there is none, or none that can be read. */
    public Optional<Money> money() {
        return isReadable() ? Optional.ofNullable(getValue()).map(Money::new) : Optional.empty();
    }
}
