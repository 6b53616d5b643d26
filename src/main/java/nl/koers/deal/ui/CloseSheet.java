package nl.koers.deal.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealCourse;
import nl.koers.kernel.Reason;
import nl.koers.uikit.DayPicker;
import nl.koers.uikit.MoneyField;

/** How a deal ended: as an order with a value, or lost with a reason. */
final class CloseSheet extends DealSheet {

    private final DayPicker day;

    private CloseSheet(DealClerk clerk, String title, String dayLabel, Deal deal) {
        super(clerk, title);
        day = new DayPicker(dayLabel);
        day.setMax(clerk.today());
        day.setValue(deal.closedOn().orElseGet(clerk::today));
    }

    /** The value is asked; what was estimated stands there already. */
    static CloseSheet won(DealClerk clerk, Deal deal) {
        var texts = clerk.texts();
        var sheet = new CloseSheet(clerk, texts.named(deal), texts.text("deal.won.day"), deal);
        var value = new MoneyField(texts.text("deal.value"), DealCourse.MOST);
        value.show(deal.worth());
        value.setAutofocus(true);
        sheet.fill(value, sheet.day);
        sheet.saveAs(texts.text("deal.won.save"));
        sheet.onSave(() -> {
            var money = value.money();
            return money.isEmpty()
                    ? Optional.of(Reason.of("deal.value-missing"))
                    : sheet.fault().or(() -> clerk.win(deal, sheet.day.getValue(), money.get()));
        });
        return sheet;
    }

    static CloseSheet lost(DealClerk clerk, Deal deal) {
        var texts = clerk.texts();
        var sheet = new CloseSheet(clerk, texts.named(deal), texts.text("deal.lost.day"), deal);
        var why = new TextField(texts.text("deal.why"));
        why.setValue(deal.why());
        sheet.fill(why, sheet.day);
        sheet.onSave(() -> sheet.fault().or(() -> clerk.lose(deal, sheet.day.getValue(), why.getValue())));
        return sheet;
    }

    private Optional<Reason> fault() {
        return day.getValue() == null || day.isInvalid()
                ? Optional.of(Reason.of("deal.day-missing"))
                : Optional.empty();
    }
}
