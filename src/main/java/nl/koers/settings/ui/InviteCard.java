package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.identity.Invite;
import nl.koers.identity.Member;
import nl.koers.identity.Role;
import nl.koers.kernel.Outcome;
import nl.koers.team.RepDetails;
import nl.koers.uikit.SecretLink;

/** Asks somebody to join, by a link that works once. */
final class InviteCard extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final TextField name = new TextField(getTranslation("settings.invite.name"));
    private final EmailField email = new EmailField(getTranslation("settings.invite.email"));
    private final Select<Role> role = new Select<>();
    private final Select<RepDetails> rep = new Select<>();
    private final SecretLink link = new SecretLink();
    private final Answer answer = new Answer();

    InviteCard(SettingsDesk desk) {
        this.desk = desk;
        role.setLabel(getTranslation("settings.invite.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("settings.role." + each));
        role.setValue(Role.REP);
        rep.setLabel(getTranslation("settings.invite.rep"));
        rep.setHelperText(getTranslation("settings.invite.rep.hint"));
        rep.setEmptySelectionAllowed(true);
        rep.setEmptySelectionCaption(getTranslation("settings.invite.no-rep"));
        rep.setItemLabelGenerator(each -> each == null ? getTranslation("settings.invite.no-rep") : each.name());
        var invite = new Button(getTranslation("settings.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(Cards.of(
                        getTranslation("settings.invite.title"),
                        getTranslation("settings.invite.text"),
                        Cards.row(name, email, role, rep, invite),
                        link,
                        answer));
        refresh();
    }

    /** Offers the reps whom nobody is yet. */
    @Override
    public void refresh() {
        var taken = desk.members().of(desk.team()).stream()
                .map(Member::rep)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var chosen = rep.getValue();
        var free = desk.reps().all(desk.team()).stream()
                .filter(each -> !taken.contains(each.id()))
                .toList();
        rep.setItems(free);
        free.stream()
                .filter(each -> chosen != null && each.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(rep::setValue);
    }

    private void invite() {
        var asked = new Invite(
                email.getValue(),
                name.getValue(),
                role.getValue(),
                Optional.ofNullable(rep.getValue()).map(RepDetails::id));
        var outcome = desk.members().invite(desk.team(), asked);
        if (answer.tell(outcome) && outcome instanceof Outcome.Saved<String>(String token)) {
            answer.clear();
            name.clear();
            email.clear();
            link.show("/invite/" + token);
        }
    }
}
