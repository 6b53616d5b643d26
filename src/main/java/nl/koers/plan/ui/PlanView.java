package nl.koers.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Presence;
import nl.koers.live.Ring;
import nl.koers.live.Topic;
import nl.koers.plan.PlanPage;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Who;
import nl.koers.uikit.Following;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The plan of the team, edited by everybody at once. Plan, day and person stand in the address. */
@Route("plan")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 3, title = "nav.plan")
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, PlanHead.Actions {

    /** What the plan shows of appointments, customers and people, and what somebody may do. */
    private static final Set<Topic> ELSEWHERE =
            EnumSet.of(Topic.COUNTS, Topic.DEALS, Topic.CUSTOMERS, Topic.TEAM, Topic.RIGHTS);

    private final transient PlanServices services;
    private final transient CurrentCaller caller;
    private final transient Clock clock;
    private final transient PlanTexts texts = PlanTexts.here();
    private final transient Attendance attendance;
    private final PastBanner banner = new PastBanner(texts);
    private final ConflictPanel conflicts = new ConflictPanel();
    private final Div content = new Div();
    private transient PlanAddress address = PlanAddress.NOW;
    private transient @Nullable ShownPlan shown;

    PlanView(PlanServices services, CurrentCaller caller, Doorbell doorbell, Presence presence, Clock clock) {
        this.services = services;
        this.caller = caller;
        this.clock = clock;
        attendance = new Attendance(presence, texts);
        getContent().addClassNames("page", "plan-page");
        getContent().add(banner, conflicts, content);
        Following.of(this, doorbell, this::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PlanAddress.of(event.getLocation().getQueryParameters());
        open();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("nav.plan") : shown.page().plan().title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        attend();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        attendance.leave(getContent());
    }

    private void open() {
        var found = address.plan()
                .map(id -> Optional.of(services.plans().open(team(), id).orElseThrow(NotFoundException::new)))
                .orElseGet(() -> services.plans().current(team()));
        content.removeAll();
        conflicts.removeAll();
        shown = null;
        found.ifPresentOrElse(this::open, this::offerFirst);
    }

    private void open(PlanPage now) {
        var past = address.on()
                .filter(day -> !day.isAfter(now.today()))
                .flatMap(day -> services.plans().on(team(), now.id(), day));
        banner.show(address, now.today(), past.isPresent());
        address = past.isPresent() ? address : address.on(Optional.empty());
        shown = new ShownPlan(services, caller, texts, past.orElse(now), address, conflicts, attendance, this);
        shown.open(content);
        attend();
    }

    private void offerFirst() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        banner.setVisible(false);
        content.add(new NoPlanYet(texts, team(), today, this::start));
    }

    private void start(StartPlan start) {
        if (services.starting().start(start) instanceof Outcome.Rejected<PlanId>(var why)) {
            new PlanAnswers(texts).refused(why);
        }
        open();
    }

    private void attend() {
        if (shown != null && isAttached()) {
            attendance.enter(getContent(), team(), shown.page().id(), person(), this::onTyping);
        }
    }

    private void onTyping(Map<String, Typing> there) {
        if (shown != null) {
            shown.typing(there);
        }
    }

    private void onNews(Ring ring) {
        try {
            if (shown == null) {
                offerOrOpen();
            } else if (ELSEWHERE.stream().anyMatch(ring::isAbout)) {
                shown.refresh();
            } else if (ring.isAbout(Topic.PLAN)) {
                shown.catchUp();
            }
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Somebody else may have made the first plan. */
    private void offerOrOpen() {
        if (address.plan().isEmpty() && address.on().isEmpty()) {
            services.plans().current(team()).ifPresent(page -> {
                content.removeAll();
                open(page);
            });
        }
    }

    @Override
    public void filter(Optional<Who> person) {
        go(address.of(person));
    }

    @Override
    public void plan(PlanId id) {
        go(PlanAddress.ofPlan(Optional.of(id)));
    }

    @Override
    public void on(LocalDate day) {
        go(address.on(Optional.of(day)));
    }

    /** Who comes back, after a restart of Koers too, finds it as it was. */
    @Override
    public void why(boolean open) {
        address = address.why(open);
        UI.getCurrent().getPage().getHistory().replaceState(null, address.path());
    }

    private static void go(PlanAddress to) {
        UI.getCurrent().navigate(PlanView.class, to.parameters());
    }

    private TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    private Caller.Person person() {
        return caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }
}
