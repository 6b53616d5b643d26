package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.Reason;
import nl.koers.team.model.Kind;

/** A new appointment in three taps: customer, day, save. The rest is there for who wants it. */
class AppointmentSheet extends Sheet {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final WeekDesk desk;
    private final CustomerField customer;
    private final DayField day;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("week.kind"));
    private final TimePicker time = new TimePicker(getTranslation("week.time"));
    private final TextArea note = new TextArea(getTranslation("week.note"));
    private final Button plan = new Button();
    private final Button held = new Button(getTranslation("state.HELD.save"));
    private final Details more = new Details(getTranslation("week.more"));

    private AppointmentSheet(WeekDesk desk, String title, LocalDate first) {
        super(title);
        this.desk = desk;
        customer = new CustomerField(desk);
        day = new DayField(desk.scope().week(), first, desk.texts(), chosen -> offer());
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(desk.texts()::kind);
        kind.setValue(Kind.VISIT);
        time.setStep(STEP);
        time.setLocale(desk.texts().words().locale());
        more.add(new Div(time, day.other(), note));
        content().add(customer, day, kind, more);
        getFooter().add(held, plan);
        plan.setDisableOnClick(true);
        held.setDisableOnClick(true);
    }

    /** What was refused may be sent again; what was sent, not. */
    @Override
    void problem(String sentence) {
        super.problem(sentence);
        plan.setEnabled(true);
        held.setEnabled(true);
    }

    static AppointmentSheet add(WeekDesk desk) {
        var sheet = new AppointmentSheet(
                desk, desk.texts().text("week.add.title"), desk.scope().likelyDay());
        sheet.plan.setText(desk.texts().text("state.PLANNED.save"));
        sheet.plan.addClickListener(click -> sheet.send(State.PLANNED, desk::add));
        sheet.held.addClickListener(click -> sheet.send(State.HELD, desk::add));
        sheet.offer();
        return sheet;
    }

    /** With a customer that is known already. */
    static AppointmentSheet with(WeekDesk desk, Customer customer) {
        var sheet = add(desk);
        sheet.customer.choose(customer);
        return sheet;
    }

    static AppointmentSheet edit(WeekDesk desk, Appointment before) {
        var sheet = new AppointmentSheet(desk, desk.texts().text("week.edit.title"), before.day());
        sheet.customer.choose(before.customer());
        sheet.kind.setValue(before.kind());
        before.time().ifPresent(sheet.time::setValue);
        sheet.note.setValue(before.note());
        sheet.more.setOpened(true);
        sheet.plan.setText(desk.texts().text("week.save"));
        sheet.plan.addThemeVariants(ButtonVariant.PRIMARY);
        sheet.plan.addClickListener(click -> sheet.send(before.state(), draft -> desk.edit(before, draft)));
        sheet.held.setVisible(false);
        return sheet;
    }

    /** A day that is over was most likely held; one to come can't have been. */
    private void offer() {
        var today = desk.scope().today();
        var isOver = day.day().isBefore(today);
        held.setVisible(!day.day().isAfter(today));
        held.getThemeNames().set("primary", isOver);
        plan.getThemeNames().set("primary", !isOver);
    }

    private void send(State state, Function<Draft, Optional<Reason>> command) {
        var chosen = customer.choice();
        if (chosen.isEmpty()) {
            problem(getTranslation("week.customer.missing"));
            return;
        }
        if (time.isInvalid() || day.other().isInvalid()) {
            more.setOpened(true);
            problem(getTranslation("week.unreadable"));
            return;
        }
        command.apply(draft(chosen.get(), state))
                .ifPresentOrElse(why -> problem(desk.texts().words().sentence(why)), this::close);
    }

    private Draft draft(CustomerChoice chosen, State state) {
        return new Draft(
                chosen, day.day(), Optional.ofNullable(time.getValue()), kind.getValue(), state, note.getValue());
    }
}
