package nl.koers.identity.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.koers.identity.DemoLogins;
import nl.koers.identity.FirstAdmin;
import org.springframework.beans.factory.ObjectProvider;

/** Sign-in with e-mail and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("./demo-login.ts")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** For who just chose a password. */
    static final String WELCOME = "welcome";

    private final transient FirstAdmin firstAdmin;
    private final LoginForm form = new LoginForm();
    private final Paragraph promise = new Paragraph(getTranslation("login.promise"));
    private final Paragraph slow = new Paragraph();

    LoginView(FirstAdmin firstAdmin, ObjectProvider<DemoLogins> demo) {
        this.firstAdmin = firstAdmin;
        addClassName("entry");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        slow.setText(getTranslation("login.slow"));
        slow.addClassName("problem");
        slow.setVisible(false);
        var brand = new Span("Koers");
        brand.addClassName("entry-brand");
        promise.addClassName("muted");
        var card = new Div(brand, promise, slow, form);
        card.addClassName("entry-card");
        demo.ifAvailable(logins -> card.add(demoLogins(logins)));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstAdmin.isMissing()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        if (parameters.containsKey(WELCOME)) {
            promise.setText(getTranslation("login.welcome"));
        }
        slow.setVisible(parameters.containsKey("slow"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.email"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        texts.setForm(fields);
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("login.failed.title"));
        error.setMessage(getTranslation("login.failed.text"));
        error.setUsername(getTranslation("login.email.missing"));
        error.setPassword(getTranslation("login.password.missing"));
        texts.setErrorMessage(error);
        return texts;
    }

    private Div demoLogins(DemoLogins logins) {
        var list = new Div();
        list.addClassNames("demo-logins", "card");
        list.add(new Paragraph(getTranslation("login.demo")));
        for (var login : logins.all()) {
            var choose = new NativeButton(login.name() + " · " + getTranslation("role." + login.role()));
            choose.addClickListener(click -> form.getElement()
                    .executeJs("window.koersDemoLogin(this, $0, $1)", login.email(), login.password()));
            list.add(choose);
        }
        return list;
    }
}
