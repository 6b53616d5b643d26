package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;
import org.jspecify.annotations.Nullable;

/** One appointment: held with one tap, everything else behind the dots. */
class AppointmentLine extends ListItem {

    private static final String FLASH =
            "this.classList.remove('news');void this.offsetWidth;this.classList.add('news')";

    private final Span weekday = new Span();
    private final Span date = new Span();
    private final Span customer = new Span();
    private final Span details = new Span();
    private final Span tag = new Span();
    private final Button hold;
    private final Button request;
    private final NativeButton more = new NativeButton("⋯");
    private @Nullable Appointment shown;

    AppointmentLine(Consumer<Appointment> onHold, Consumer<Appointment> onRequest, Consumer<Appointment> onMore) {
        addClassName("appointment");
        date.addClassName("num");
        var day = new Div(weekday, date);
        day.addClassName("when");
        customer.addClassName("customer");
        details.addClassName("tiny");
        var what = new Div(customer, details);
        what.addClassName("what");
        tag.addClassName("tag");
        hold = new Button(getTranslation("state.HELD.do"), click -> ask(onHold));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        request = new Button(getTranslation("deal.add"), click -> ask(onRequest));
        request.addThemeVariants(ButtonVariant.TERTIARY);
        request.addClassName("request");
        more.addClassName("more");
        more.addClickListener(click -> ask(onMore));
        var outcome = new Div(tag, request);
        outcome.addClassName("outcome");
        add(day, what, outcome, hold, more);
    }

    void show(Appointment appointment, WeekScope scope, WeekTexts texts) {
        if (shown != null && shown.version() != appointment.version()) {
            getElement().executeJs(FLASH);
        }
        shown = appointment;
        weekday.setText(texts.formats().weekday(appointment.day()));
        date.setText(Integer.toString(appointment.day().getDayOfMonth()));
        customer.setText(appointment.customer().name());
        details.setText(texts.details(appointment));
        var isNext = appointment.state() == State.PLANNED && scope.mayBeHeld(appointment) && scope.isWritable();
        hold.setVisible(isNext);
        hold.setAriaLabel(texts.text("week.hold.of", texts.named(appointment)));
        tag.setVisible(!isNext);
        tag.setText((appointment.state() == State.HELD ? "● " : "") + texts.state(appointment.state()));
        tag.getClassNames().set("tag-ok", appointment.state() == State.HELD);
        tag.getClassNames().set("tag-free", appointment.state() != State.HELD);
        getClassNames().set("off", appointment.state() == State.CANCELLED || appointment.state() == State.NO_SHOW);
        request.setVisible(appointment.state() == State.HELD && scope.mayWriteDeals());
        request.setAriaLabel(texts.text("deal.add.of", texts.named(appointment)));
        more.setVisible(scope.isWritable());
        more.setAriaLabel(texts.text("week.more.of", texts.named(appointment)));
    }

    private void ask(Consumer<Appointment> listener) {
        if (shown != null) {
            listener.accept(shown);
        }
    }
}
