package nl.koers.deal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.CustomerChoice;
import nl.koers.customer.Customer;
import nl.koers.deal.Deal;
import nl.koers.deal.DealDraft;
import nl.koers.deal.Seller;
import nl.koers.deal.model.DealCourse;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.uikit.DayPicker;
import nl.koers.uikit.MoneyField;
import org.jspecify.annotations.Nullable;

/** A new request, or another customer, day, estimate or note of one. */
final class RequestSheet extends DealSheet {

    private final ComboBox<Customer> customer = new ComboBox<>(getTranslation("week.customer"));
    private final DayPicker day = new DayPicker(getTranslation("deal.opened"));
    private final MoneyField estimate = new MoneyField(getTranslation("deal.estimate"), DealCourse.MOST);
    private final TextArea note = new TextArea(getTranslation("week.note"));
    private @Nullable CustomerChoice choice;

    private RequestSheet(DealClerk clerk, String title) {
        super(clerk, title);
        customer.setItemLabelGenerator(Customer::name);
        customer.setPlaceholder(getTranslation("week.customer.hint"));
        customer.setAllowCustomValue(true);
        customer.setItems(query -> {
            var from = query.getOffset();
            var upTo = from + query.getLimit();
            return clerk
                    .services()
                    .customers()
                    .search(clerk.team(), query.getFilter().orElse(""), upTo)
                    .stream()
                    .skip(from);
        });
        customer.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(chosen -> choice = new CustomerChoice.Known(chosen.id())));
        customer.addCustomValueSetListener(typed -> choice = new CustomerChoice.Typed(typed.getDetail()));
        estimate.setHelperText(getTranslation("deal.estimate.hint"));
        day.setMax(clerk.today());
        fill(customer, day, estimate, note);
    }

    /** Customer and day are those of the appointment; a second tap saves. */
    static RequestSheet from(DealClerk clerk, RepId rep, Appointment held) {
        var sheet = new RequestSheet(clerk, clerk.texts().text("deal.add.title"));
        sheet.customer.setValue(held.customer());
        sheet.day.setValue(held.day());
        sheet.onSave(() -> sheet.send(draft -> clerk.open(rep, draft), Optional.of(held.id())));
        return sheet;
    }

    /** Who may write for several says for whom. */
    static RequestSheet add(DealClerk clerk, List<Seller> reps, Optional<RepId> likely) {
        var sheet = new RequestSheet(clerk, clerk.texts().text("deal.add.title"));
        var whose = new Select<Seller>();
        whose.setLabel(sheet.getTranslation("deal.rep"));
        whose.setItemLabelGenerator(Seller::name);
        whose.setItems(reps);
        likely.flatMap(id -> reps.stream().filter(rep -> rep.id().equals(id)).findFirst())
                .ifPresent(whose::setValue);
        whose.setVisible(reps.size() > 1);
        sheet.fill(whose);
        sheet.day.setValue(clerk.today());
        sheet.onSave(() -> Optional.ofNullable(whose.getValue())
                .map(rep -> sheet.send(draft -> clerk.open(rep.id(), draft), Optional.empty()))
                .orElseGet(() -> Optional.of(Reason.of("deal.rep-missing"))));
        return sheet;
    }

    static RequestSheet edit(DealClerk clerk, Deal before) {
        var sheet = new RequestSheet(clerk, clerk.texts().text("deal.edit.title"));
        sheet.customer.setValue(before.customer());
        sheet.day.setValue(before.openedOn());
        sheet.estimate.show(before.estimate());
        sheet.note.setValue(before.note());
        sheet.onSave(() -> sheet.send(draft -> clerk.edit(before, draft), before.from()));
        return sheet;
    }

    private Optional<Reason> send(Function<DealDraft, Optional<Reason>> command, Optional<AppointmentId> from) {
        var opened = day.getValue();
        if (choice == null) {
            return Optional.of(Reason.of("deal.customer-missing"));
        }
        if (opened == null || day.isInvalid()) {
            return Optional.of(Reason.of("deal.day-missing"));
        }
        if (!estimate.isReadable()) {
            return Optional.of(Reason.of("deal.value-outside", DealCourse.MOST));
        }
        return command.apply(new DealDraft(choice, opened, estimate.money(), note.getValue(), from));
    }
}
