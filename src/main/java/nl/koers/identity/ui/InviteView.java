package nl.koers.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Invitations;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.ViewWords;

/** What a one-time link opens: choose a password, or join a team with the account one has. */
@Route(value = "invite", autoLayout = false)
@AnonymousAllowed
class InviteView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Invitations invitations;
    private final transient CurrentCaller caller;

    InviteView(Invitations invitations, CurrentCaller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        getContent().removeAll();
        getContent()
                .add(invitations
                        .look(token)
                        .map(offer -> page(token, offer))
                        .orElseGet(() -> new EntryForm(
                                getTranslation("invite.gone.title"), getTranslation("invite.gone.text"))));
    }

    @Override
    public String getPageTitle() {
        return "Koers";
    }

    private EntryForm page(String token, Invitations.Offer offer) {
        return offer.purpose() == Invitations.Purpose.JOIN ? join(token, offer) : choosePassword(token, offer);
    }

    private EntryForm choosePassword(String token, Invitations.Offer offer) {
        var form = new EntryForm(
                getTranslation("invite.welcome", offer.name()), getTranslation("invite.choose", offer.email()));
        var password = new PasswordField(getTranslation("invite.password"));
        password.setHelperText(getTranslation("password.rule"));
        password.setAutofocus(true);
        form.with(password);
        form.submit(
                getTranslation("invite.accept"),
                () -> answer(form, invitations.accept(token, password.getValue()), "login?" + LoginView.WELCOME));
        return form;
    }

    private EntryForm join(String token, Invitations.Offer offer) {
        var form = new EntryForm(
                getTranslation("invite.welcome", offer.name()), getTranslation("invite.join", offer.email()));
        if (caller.person().isPresent()) {
            form.submit(getTranslation("invite.join-now"), () -> answer(form, invitations.join(token), ""));
        } else {
            form.with(new Anchor("login", getTranslation("login.submit")));
        }
        return form;
    }

    private void answer(EntryForm form, Outcome<AccountId> outcome, String next) {
        switch (outcome) {
            case Outcome.Saved<AccountId> saved -> UI.getCurrent().getPage().setLocation("/" + next);
            case Outcome.Conflict<AccountId> conflict -> form.complain(conflict.who());
            case Outcome.Rejected<AccountId> rejected ->
                form.complain(ViewWords.of(this).sentence(rejected.reason()));
        }
    }
}
