package nl.koers.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import nl.koers.identity.CalendarAddress;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.OwnAccount;
import nl.koers.identity.OwnTokens;
import nl.koers.identity.Preferences;
import nl.koers.identity.ui.TokenCard;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.ui.ReminderChoiceCard;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.Teams;
import nl.koers.uikit.ViewWords;

/** One's own language, colours and password, and what Koers keeps about one. */
@Route("me")
@PermitAll
class MeView extends Composite<Div> implements HasDynamicTitle {

    /** Behind name, e-mail and looks. */
    private static final int MORE = 3;

    private final transient OwnAccount account;
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<Preferences.Scheme> scheme = new RadioButtonGroup<>();
    private final PasswordField old = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final Paragraph answer = new Paragraph();

    MeView(
            OwnAccount account,
            OwnTokens tokens,
            CalendarAddress calendar,
            ReminderChoices reminders,
            Teams teams,
            TeamRoster roster,
            CurrentCaller caller) {
        this.account = account;
        var profile = account.profile();
        getContent().addClassNames("page", "page-narrow", "stack");
        getContent()
                .add(
                        new H1(profile.name()),
                        new Paragraph(profile.email()),
                        looks(profile.preferences()),
                        password(),
                        new ReminderChoiceCard(reminders, manages(caller)),
                        devices(),
                        kept());
        var mine = teams.mine();
        if (!mine.isEmpty()) {
            getContent().add(tokens(tokens, mine, caller));
        }
        caller.currentTeam()
                .ifPresent(team -> getContent()
                        .addComponentAtIndex(
                                MORE,
                                new CalendarCard(
                                        calendar, team, roster.profile(team).zone())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.me");
    }

    private static boolean manages(CurrentCaller caller) {
        return caller.person().stream()
                .anyMatch(person ->
                        person.memberships().stream().anyMatch(membership -> person.isManagerOf(membership.team())));
    }

    private Div looks(Preferences preferences) {
        language.setLabel(getTranslation("me.language"));
        language.setItems(List.of("nl", "en"));
        language.setItemLabelGenerator(code -> getTranslation("me.language." + code));
        language.setValue(preferences.language());
        language.addValueChangeListener(change -> prefer());
        scheme.setLabel(getTranslation("me.scheme"));
        scheme.setItems(Preferences.Scheme.values());
        scheme.setItemLabelGenerator(choice -> getTranslation("me.scheme." + choice));
        scheme.setValue(preferences.scheme());
        scheme.addValueChangeListener(change -> prefer());
        return card(new H2(getTranslation("me.looks")), language, scheme);
    }

    private void prefer() {
        account.prefer(new Preferences(language.getValue(), scheme.getValue()));
        UI.getCurrent().getPage().reload();
    }

    private Div password() {
        old.setLabel(getTranslation("me.password.old"));
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.setLabel(getTranslation("me.password.new"));
        fresh.setHelperText(getTranslation("password.rule"));
        fresh.getElement().setAttribute("autocomplete", "new-password");
        answer.addClassName("problem");
        answer.getElement().setAttribute("role", "alert");
        var change = new Button(getTranslation("me.password.change"), click -> changePassword());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        return card(new H2(getTranslation("me.password")), old, fresh, answer, change);
    }

    private void changePassword() {
        switch (account.changePassword(old.getValue(), fresh.getValue())) {
            case Outcome.Saved<AccountId> saved -> leave();
            case Outcome.Conflict<AccountId> conflict -> answer.setText(conflict.who());
            case Outcome.Rejected<AccountId> rejected ->
                answer.setText(ViewWords.of(this).sentence(rejected.reason()));
        }
    }

    private Div devices() {
        var everywhere = new Button(getTranslation("me.devices.sign-out"), click -> {
            account.signOutEverywhere();
            leave();
        });
        return card(new H2(getTranslation("me.devices")), new Paragraph(getTranslation("me.devices.text")), everywhere);
    }

    /** The team that is looked at comes first. */
    private TokenCard tokens(OwnTokens tokens, List<TeamProfile> mine, CurrentCaller caller) {
        var names = new LinkedHashMap<TeamId, String>();
        caller.currentTeam().ifPresent(team -> names.put(team, ""));
        mine.forEach(team -> names.put(team.id(), team.name()));
        return new TokenCard(
                new OwnTokenSource(tokens),
                mine.getFirst().zone(),
                names,
                new TokenCard.Head(
                        getTranslation("me.tokens"),
                        getTranslation("me.tokens.text"),
                        getTranslation("me.tokens.empty")));
    }

    private Div kept() {
        return card(
                new H2(getTranslation("me.kept")),
                new Paragraph(getTranslation("me.kept.text")),
                new Paragraph(getTranslation("me.kept.not")),
                new Anchor("audit", getTranslation("me.kept.link")));
    }

    private static void leave() {
        UI.getCurrent().getPage().setLocation("/login");
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
