package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.koers.deal.TargetChange;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.uikit.MoneyField;

/** The first target of a rep or of the team in one field: for all of this year, by working days. */
final class FirstTarget extends Composite<Div> {

    private final transient SettingsDesk desk;
    private final transient Optional<RepId> rep;
    private final Runnable saved;
    private final TargetSpan span;
    private final MoneyField amount;
    private final Answer answer = new Answer();

    /** @param saved called when there is one */
    FirstTarget(SettingsDesk desk, Optional<RepId> rep, Runnable saved) {
        this.desk = desk;
        this.rep = rep;
        this.saved = saved;
        span = TargetSpan.ofYear(desk.today().getYear());
        amount = new MoneyField(
                getTranslation("settings.target.amount-of", TargetTexts.here().span(span)), RevenueTarget.MOST);
        getContent().addClassName("stack");
        getContent().add(Cards.row(amount, new Button(getTranslation("settings.save"), click -> save())), answer);
    }

    private void save() {
        var typed = amount.money();
        var fault = typed.flatMap(RevenueTarget::fault);
        if (typed.isEmpty()) {
            answer.problem(getTranslation("settings.target.missing"));
        } else if (fault.isPresent()) {
            answer.tell(new Outcome.Rejected<>(fault.get()));
        } else if (answer.tell(desk.targets()
                .save(new TargetChange(
                        desk.team(),
                        rep,
                        span,
                        span.period().first(),
                        Optional.empty(),
                        typed.map(RevenueTarget::of))))) {
            saved.run();
        }
    }
}
