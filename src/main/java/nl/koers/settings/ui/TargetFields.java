package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import nl.koers.uikit.MoneyField;
import org.jspecify.annotations.Nullable;

/** Amount, season and, above the ceiling of new business, the reason. */
final class TargetFields extends Composite<Div> {

    private static final String ABOVE_CEILING = "target.above-ceiling";

    private final MoneyField amount = new MoneyField(getTranslation("settings.target.amount"), RevenueTarget.MOST);
    private final SeasonFields season = new SeasonFields();
    private final TextField reason = new TextField(getTranslation("settings.target.reason"));

    TargetFields() {
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        reason.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(amount, season, reason);
    }

    void show(RevenueTarget target) {
        amount.show(Optional.of(target.amount()));
        season.show(target.season());
        reason.setValue(target.reason());
        reason.setVisible(!target.reason().isEmpty());
    }

    void onChange(Runnable changed) {
        amount.addValueChangeListener(change -> changed.run());
        reason.addValueChangeListener(change -> changed.run());
        season.onChange(changed);
    }

    /** Why what stands there is no target; empty when it is, or while there is nothing. */
    Optional<Reason> fault() {
        return typed().flatMap(RevenueTarget::fault)
                .or(() -> season.read().isEmpty() ? Optional.of(Reason.of("target.season-sum")) : Optional.empty());
    }

    /** The target; empty while there is none. */
    Optional<RevenueTarget> read() {
        return typed().filter(money -> RevenueTarget.fault(money).isEmpty())
                .flatMap(money -> season.read().map(spread -> new RevenueTarget(money, spread, why())));
    }

    /** Asks for the reason once it is needed. */
    void heed(@Nullable Reason refused) {
        if (refused != null && refused.key().equals(ABOVE_CEILING)) {
            reason.setVisible(true);
        }
    }

    private Optional<Money> typed() {
        return amount.money();
    }

    private String why() {
        return reason.isVisible() ? reason.getValue() : "";
    }
}
