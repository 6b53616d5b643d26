package nl.koers.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.appointment.Appointment;
import nl.koers.board.RepPage;
import nl.koers.deal.ui.OpenDeals;
import nl.koers.meeting.MyMeeting;
import nl.koers.meeting.ui.MyMeetingCard;
import nl.koers.uikit.Downloads;

/** All of one rep's week, the number first and the button last, under the thumb. */
class WeekPanel extends Div {

    private final WeekNotice notice = new WeekNotice();
    private final NumberCard number = new NumberCard();
    private final Paragraph notEmployed = new Paragraph(getTranslation("week.not-employed"));
    private final AppointmentList list;
    private final OpenDeals deals;
    private final MyMeetingCard mine = new MyMeetingCard();
    private final TallyCard tally;
    private final LeaveCard leave;
    private final Downloads downloads = new Downloads("appointments");
    private final Div actions;

    WeekPanel(Supplier<WeekDesk> desk, OpenDeals deals) {
        this.deals = deals;
        list = new AppointmentList(desk, deals::request);
        tally = new TallyCard(desk);
        leave = new LeaveCard(desk);
        var add = new Button(
                getTranslation("week.add"),
                click -> AppointmentSheet.add(desk.get()).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("add-appointment");
        actions = new Div(add);
        actions.addClassName("week-actions");
        notEmployed.addClassName("card");
        addClassNames("stack", "week-panel");
        add(notice, number, notEmployed, list, mine, deals, tally, leave, downloads, actions);
    }

    void show(
            WeekScope scope,
            RepPage page,
            List<Appointment> appointments,
            Optional<MyMeeting> meeting,
            WeekTexts texts) {
        notice.show(scope);
        page.row().ifPresent(row -> number.show(row, texts));
        number.setVisible(page.row().isPresent());
        notEmployed.setVisible(page.row().isEmpty());
        list.show(appointments, scope, texts);
        meeting.ifPresent(mine::show);
        mine.setVisible(meeting.isPresent());
        deals.refresh();
        tally.refresh();
        var seesTerms = scope.isOwn() || scope.isManager();
        tally.setVisible(seesTerms && !scope.week().isAfter(scope.thisWeek()));
        leave.setVisible(seesTerms);
        leave.refresh();
        downloads.show("rep=" + scope.rep());
        actions.setVisible(scope.isWritable());
    }

    /** What a manager gives as the reason for a change in a closed week. */
    String reason() {
        return notice.reason();
    }
}
