package nl.koers.deal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.koers.deal.Deal;
import nl.koers.deal.Seller;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.live.Topic;
import nl.koers.uikit.Answers;
import nl.koers.uikit.Downloads;
import nl.koers.uikit.Following;
import org.springframework.security.access.AccessDeniedException;

/** Requests and orders. Whose, which and when stand in the address. */
@Route("deals")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 5, title = "nav.deals")
class DealsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;
    private static final int AT_ONCE = 50;

    private final transient DealServices services;
    private final transient CurrentCaller caller;
    private final transient DealTexts texts = DealTexts.here();
    private final transient Answers answers = new Answers(texts.words());
    private final DealFilters filters = new DealFilters(DealsView::go);
    private final Button add = new Button(getTranslation("deal.add"));
    private final DealSum sum = new DealSum(texts);
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("deal.more"));
    private final Downloads downloads = new Downloads("deals");
    private final Div empty = new Div();
    private transient DealAddress address = DealAddress.NOWHERE;
    private int lines = AT_ONCE;

    DealsView(DealServices services, CurrentCaller caller, Doorbell doorbell) {
        this.services = services;
        this.caller = caller;
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(
                click -> RequestSheet.add(clerk(), writers(), writes()).open());
        var title = new H1(getTranslation("deal.title"));
        title.addClassName("grow");
        var head = new Div(title, new Anchor("import?what=deals", getTranslation("nav.import")), add);
        head.addClassName("page-head");
        list.addClassNames("card", "deals");
        empty.addClassNames("card", "empty");
        empty.add(new H2(getTranslation("deal.empty.title")), new Paragraph(getTranslation("deal.empty.text")));
        more.addClickListener(click -> {
            lines += AT_ONCE;
            show();
        });
        getContent().add(head, filters, sum, list, more, downloads, empty);
        getContent().addClassNames("page", "deals-page");
        Following.of(this, doorbell, this::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DealAddress.of(event.getLocation().getQueryParameters());
        if (address.impossible()) {
            throw new NotFoundException();
        }
        lines = AT_ONCE;
        show();
        showReps();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deal.title");
    }

    private void onNews(Ring ring) {
        try {
            if (ring.isAbout(Topic.DEALS) || ring.isAbout(Topic.CUSTOMERS) || ring.isAbout(Topic.RIGHTS)) {
                show();
            }
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show() {
        var rep = whose();
        var found = found(rep);
        var clerk = clerk();
        var today = clerk.today();
        list.removeAll();
        found.stream()
                .limit(lines)
                .forEach(deal -> list.add(new DealLine(clerk, today, deal, mayWrite(deal.rep()), rep.isEmpty())));
        more.setVisible(found.size() > lines);
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
        downloads.show(rep.map(whose -> "rep=" + whose).orElse(""));
        downloads.setVisible(!found.isEmpty());
        sum.show(found, MOST);
        add.setVisible(writes().isPresent() || person().isManagerOf(team()));
    }

    /** Who neither sells nor may see others sees nothing, unless all were asked for: that is refused. */
    private List<Deal> found(Optional<RepId> rep) {
        var wish = address.wish(MOST);
        if (rep.isPresent()) {
            return services.deals().ofRep(team(), rep.get(), wish);
        }
        return address.everybody() || seesOthers() ? services.deals().ofTeam(team(), wish) : List.of();
    }

    private void showReps() {
        var reps = seesOthers() ? Optional.of(services.deals().sellers(team())) : Optional.<List<Seller>>empty();
        filters.show(address.whose(whose()).in(address.state()), reps, texts);
    }

    /** The own ones first; who does not sell sees all. */
    private Optional<RepId> whose() {
        return address.everybody() ? Optional.empty() : address.rep().or(this::own);
    }

    /** For whom a new request is written unless somebody chooses otherwise: whose deals are shown. */
    private Optional<RepId> writes() {
        return whose().or(this::own).filter(this::mayWrite);
    }

    /** For whom a new request may be written. */
    private List<Seller> writers() {
        return seesOthers()
                ? services.deals().sellers(team()).stream()
                        .filter(rep -> mayWrite(rep.id()))
                        .toList()
                : own().filter(this::mayWrite).stream()
                        .map(rep -> new Seller(rep, person().name()))
                        .toList();
    }

    private boolean mayWrite(RepId rep) {
        return caller.may(Right.WRITE_WEEK, team(), rep);
    }

    private boolean seesOthers() {
        return caller.may(Right.READ_DETAILS, team());
    }

    private Optional<RepId> own() {
        return person().in(team()).flatMap(Membership::rep);
    }

    private DealClerk clerk() {
        return new DealClerk(services, team(), answers, this::show);
    }

    private static void go(DealAddress wanted) {
        UI.getCurrent().navigate(DealsView.class, wanted.parameters());
    }

    private TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    private Caller.Person person() {
        return caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
    }
}
