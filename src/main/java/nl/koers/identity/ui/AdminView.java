package nl.koers.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URL;
import java.util.function.Function;
import nl.koers.identity.AccountSummary;
import nl.koers.identity.Administration;
import nl.koers.identity.OwnAccount;
import nl.koers.identity.Right;
import nl.koers.identity.ScreenNeeds;
import nl.koers.identity.TeamFounder;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.ViewWords;

/** Teams and accounts of the installation, for its administrator. */
@Route("admin")
@PermitAll
@ScreenNeeds(Right.ADMINISTER)
@Menu(order = 9, title = "nav.admin")
class AdminView extends Composite<Div> implements HasDynamicTitle {

    private final transient Administration administration;
    private final transient TeamFounder founder;
    private final transient OwnAccount own;
    private final Paragraph answer = new Paragraph();
    private final Div accounts = new Div();

    AdminView(Administration administration, TeamFounder founder, OwnAccount own) {
        this.administration = administration;
        this.founder = founder;
        this.own = own;
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("one-time-link");
        accounts.addClassName("stack");
        var list = new Div(new H2(getTranslation("admin.accounts")), accounts);
        list.addClassNames("card", "stack");
        getContent().addClassNames("page", "page-narrow", "stack");
        getContent().add(new H1(getTranslation("nav.admin")), answer, newTeam(), list);
        showAccounts();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.admin");
    }

    private Div newTeam() {
        var name = new TextField(getTranslation("setup.team"));
        var found = new Button(
                getTranslation("admin.team.found"),
                click -> tell(founder.found(name.getValue(), own.profile().account()), team -> {
                    name.clear();
                    return getTranslation("admin.team.founded");
                }));
        var card = new Div(
                new H2(getTranslation("admin.team")), new Paragraph(getTranslation("admin.team.text")), name, found);
        card.addClassNames("card", "stack");
        return card;
    }

    private void showAccounts() {
        accounts.removeAll();
        administration.accounts().forEach(account -> accounts.add(line(account)));
    }

    private Div line(AccountSummary account) {
        var name = new Span(account.name());
        name.addClassName("num");
        var email = new Span(account.email());
        email.addClassNames("muted", "grow");
        var reset = new Button(
                getTranslation("admin.reset"),
                click -> UI.getCurrent()
                        .getPage()
                        .fetchCurrentURL(here -> tell(
                                administration.resetLink(account.id()),
                                token -> getTranslation("admin.reset.link", link(here, token)))));
        var toggle = new Button(
                getTranslation(account.active() ? "admin.deactivate" : "admin.activate"),
                click -> tell(administration.activate(account.id(), !account.active()), id -> {
                    showAccounts();
                    return getTranslation("admin.saved");
                }));
        var line = new Div(name, email, reset, toggle);
        line.addClassName("row");
        return line;
    }

    /** The full address, to be sent as it is. */
    private static String link(URL here, String token) {
        var port = here.getPort() < 0 ? "" : ":" + here.getPort();
        return here.getProtocol() + "://" + here.getHost() + port + "/invite/" + token;
    }

    private <T> void tell(Outcome<T> outcome, Function<T, String> saved) {
        answer.setText(
                switch (outcome) {
                    case Outcome.Saved<T>(T value) -> saved.apply(value);
                    case Outcome.Conflict<T> conflict -> conflict.who();
                    case Outcome.Rejected<T> rejected -> ViewWords.of(this).sentence(rejected.reason());
                });
    }
}
