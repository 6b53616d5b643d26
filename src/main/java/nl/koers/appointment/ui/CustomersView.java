package nl.koers.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.koers.appointment.CustomerContacts;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import nl.koers.live.Ring;
import nl.koers.live.Topic;
import nl.koers.uikit.Downloads;
import nl.koers.uikit.Following;
import org.springframework.security.access.AccessDeniedException;

/** The customers of the team, found by name, with their last and next appointment. The search stands in the address. */
@Route("customers")
@PermitAll
@ScreenNeeds(Right.READ_TEAM)
@Menu(order = 3, title = "nav.customers")
class CustomersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final int MOST = 200;
    private static final String SEARCH = "q";

    private final transient Customers customers;
    private final transient CustomerContacts contacts;
    private final transient CurrentCaller caller;
    private final TextField search = new TextField();
    private final DuplicatesCard duplicates = new DuplicatesCard(this::merge);
    private final CustomerTable table = new CustomerTable(this::change);
    private final Paragraph note = new Paragraph();
    private final Downloads downloads = new Downloads("appointments");
    private final Div empty = new Div();

    CustomersView(Customers customers, CustomerContacts contacts, CurrentCaller caller, Doorbell doorbell) {
        this.customers = customers;
        this.contacts = contacts;
        this.caller = caller;
        search.setPlaceholder(getTranslation("customers.search"));
        search.setAriaLabel(getTranslation("customers.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(CustomersView.class, address(change.getValue()));
            }
        });
        var title = new H1(getTranslation("customers.title"));
        title.addClassName("grow");
        var head = new Div(title, search);
        head.addClassName("page-head");
        note.addClassName("muted");
        empty.addClassNames("card", "empty");
        empty.add(
                new H2(getTranslation("customers.empty.title")),
                new Paragraph(getTranslation("customers.empty.text")),
                new Anchor("my-week", getTranslation("customers.link")));
        getContent().add(head, duplicates, table, note, downloads, empty);
        getContent().addClassNames("page", "customers-page");
        Following.of(this, doorbell, this::team, this::onNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.customers");
    }

    private void onNews(Ring ring) {
        try {
            if (ring.isAbout(Topic.CUSTOMERS) || ring.isAbout(Topic.COUNTS) || ring.isAbout(Topic.RIGHTS)) {
                show();
            }
        } catch (AccessDeniedException lost) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void show() {
        var wanted = search.getValue();
        var found = contacts.search(team(), wanted, MOST);
        table.show(found);
        table.setVisible(!found.isEmpty());
        downloads.setVisible(!found.isEmpty() && mayTakeAlong());
        empty.setVisible(found.isEmpty() && wanted.isBlank());
        note.setText(note(wanted, found.size()));
        note.setVisible(!note.getText().isEmpty());
        duplicates.setVisible(caller.may(Right.MANAGE_TEAM) && wanted.isBlank() && !found.isEmpty());
        if (duplicates.isVisible()) {
            duplicates.show(customers.suspectedDuplicates(team()));
        }
    }

    private String note(String wanted, int number) {
        if (number >= MOST) {
            return getTranslation("customers.more", MOST);
        }
        return number == 0 && !wanted.isBlank() ? getTranslation("customers.not-found", brief(wanted)) : "";
    }

    private void change(Customer customer) {
        new CustomerDialog(customers, team(), customer, caller.may(Right.MANAGE_TEAM), this::show).open();
    }

    private void merge(Customer from, Customer into) {
        new MergeDialog(customers, team(), from, into, this::show).open();
    }

    /** Everybody's appointments, or the own ones. */
    private boolean mayTakeAlong() {
        var sells = caller.person().flatMap(person -> person.in(team())).flatMap(Membership::rep);
        return sells.isPresent() || caller.may(Right.READ_DETAILS, team());
    }

    private TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }

    private static QueryParameters address(String wanted) {
        return wanted.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, wanted);
    }

    private static String brief(String wanted) {
        return wanted.length() <= 40 ? wanted : wanted.substring(0, 40) + "…";
    }
}
