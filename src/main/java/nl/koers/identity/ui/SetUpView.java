package nl.koers.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.koers.identity.FirstAdmin;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.ViewWords;

/** The first visit to an empty Koers: the code from the log, the first admin and the first team. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdmin firstAdmin;
    private final EntryForm form = new EntryForm(getTranslation("setup.title"), getTranslation("setup.text"));
    private final TextField code = new TextField(getTranslation("setup.code"));
    private final TextField team = new TextField(getTranslation("setup.team"));
    private final TextField name = new TextField(getTranslation("setup.name"));
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final PasswordField password = new PasswordField(getTranslation("login.password"));

    SetUpView(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
        code.setHelperText(getTranslation("setup.code.hint"));
        password.setHelperText(getTranslation("password.rule"));
        form.with(code, team, name, email, password);
        form.submit(getTranslation("setup.submit"), this::create);
        getContent().add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdmin.isMissing()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }

    private void create() {
        var outcome = firstAdmin.create(
                code.getValue(), email.getValue(), name.getValue(), password.getValue(), team.getValue());
        switch (outcome) {
            case Outcome.Saved<AccountId> saved -> UI.getCurrent().getPage().setLocation("/login?" + LoginView.WELCOME);
            case Outcome.Conflict<AccountId> conflict -> form.complain(conflict.who());
            case Outcome.Rejected<AccountId> rejected ->
                form.complain(ViewWords.of(this).sentence(rejected.reason()));
        }
    }
}
