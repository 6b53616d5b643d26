package nl.koers.week.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.koers.board.BoardRow;
import nl.koers.deal.ui.OpenDeals;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.meeting.MyMeeting;
import nl.koers.reminder.ui.ReminderCard;
import nl.koers.uikit.Answers;
import nl.koers.uikit.Following;
import nl.koers.uikit.WeekPicker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The week of a rep: the number, the appointments, one button. Week and rep stand in the address. */
@Route("my-week")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 2, title = "nav.week")
class WeekView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WeekServices services;
    private final transient CurrentCaller caller;
    private final transient WeekTexts texts = WeekTexts.here();
    private final transient Answers answers = new Answers(texts.words());
    private final H1 title = new H1();
    private final Span days = new Span();
    private final Paragraph problem = new Paragraph();
    private final Paragraph nobody = new Paragraph(getTranslation("week.nobody"));
    private final WeekPicker picker = new WeekPicker(this::goTo);
    private final RepChoice whose = new RepChoice(this::goTo);
    private final WeekPanel panel;
    private transient WeekAddress address = WeekAddress.NOWHERE;
    private transient @Nullable WeekDesk desk;

    WeekView(WeekServices services, CurrentCaller caller, Doorbell doorbell) {
        this.services = services;
        this.caller = caller;
        panel = new WeekPanel(this::desk, new OpenDeals(services.deals(), answers, this::whoseDeals));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        days.addClassName("muted");
        var heading = new Div(title, days);
        heading.addClassName("grow");
        var head = new Div(heading, whose, picker);
        head.addClassName("page-head");
        var reminders = new ReminderCard(() -> services.reminders().mine(team()), services.reminderChoices());
        getContent().add(head, problem, reminders, nobody, panel);
        getContent().addClassNames("page", "page-narrow", "week-page");
        Following.of(this, doorbell, this::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = WeekAddress.of(event.getLocation().getQueryParameters());
        if (address.impossible()) {
            throw new NotFoundException();
        }
        problem.setText(address.fault()
                .map(asked -> getTranslation("week.unknown", asked))
                .orElse(""));
        problem.setVisible(address.fault().isPresent());
        show();
        showReps();
        address.customer().ifPresent(this::offerAppointment);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    /** For who comes from a customer, as from the plan. */
    private void offerAppointment(CustomerId id) {
        if (desk != null && desk.scope().isWritable()) {
            var here = desk;
            services.customers()
                    .find(team(), id)
                    .ifPresent(customer -> AppointmentSheet.with(here, customer).open());
        }
    }

    private void onNews(Ring ring) {
        try {
            if (desk != null && ring.concerns(desk.scope().rep())) {
                show();
            }
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show() {
        var rep = address.rep().or(() -> WeekScope.ownRep(person(), team()));
        panel.setVisible(rep.isPresent());
        picker.setVisible(rep.isPresent());
        nobody.setVisible(rep.isEmpty());
        rep.ifPresentOrElse(this::show, () -> title.setText(getTranslation("nav.week")));
    }

    private void show(RepId rep) {
        var page = services.board().of(team(), rep, address.week());
        var appointments = services.appointments().week(team(), rep, page.week());
        var scope = new WeekScope(team(), rep, page.week(), page.today(), page.closed(), person());
        if (page.row().isEmpty() && !scope.isOwn() && !isOfTheTeam(rep)) {
            throw new NotFoundException();
        }
        desk = new WeekDesk(services, scope, panel::reason, texts, answers, this::show);
        title.setText(texts.title(scope, page.row().map(BoardRow::name).orElse("")));
        days.setText(texts.formats().days(page.week()));
        picker.show(page.week(), page.thisWeek());
        panel.show(scope, page, appointments, meeting(scope), texts);
    }

    /** Actions and promise, beside the week that runs. */
    private Optional<MyMeeting> meeting(WeekScope scope) {
        return scope.week().equals(scope.thisWeek()) && (scope.isOwn() || scope.isManager())
                ? Optional.of(services.meetings().of(team(), scope.rep()))
                : Optional.empty();
    }

    /** Managers may look at everybody's week. */
    private void showReps() {
        whose.setVisible(person().isManagerOf(team()));
        if (whose.isVisible()) {
            var week = desk == null
                    ? services.board().thisWeek(team())
                    : desk.scope().week();
            whose.show(
                    services.roster().of(team(), Period.of(week)).reps(),
                    Optional.ofNullable(desk).map(there -> there.scope().rep()));
        }
    }

    private boolean isOfTheTeam(RepId rep) {
        return person().isManagerOf(team()) && services.reps().find(team(), rep).isPresent();
    }

    private void goTo(SalesWeek week) {
        var running = desk().scope().thisWeek();
        go(Optional.of(week).filter(asked -> !asked.equals(running)), address.rep());
    }

    private void goTo(RepId rep) {
        go(address.week(), Optional.of(rep));
    }

    private static void go(Optional<SalesWeek> week, Optional<RepId> rep) {
        UI.getCurrent().navigate(WeekView.class, WeekAddress.of(week, rep));
    }

    private TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    private Caller.Person person() {
        return caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }

    private OpenDeals.Whose whoseDeals() {
        var scope = desk().scope();
        return new OpenDeals.Whose(scope.team(), scope.rep(), scope.mayWriteDeals());
    }

    private WeekDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("nobody's week is shown");
        }
        return desk;
    }
}
