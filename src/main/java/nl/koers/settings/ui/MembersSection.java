package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.koers.identity.Member;
import nl.koers.identity.Role;
import nl.koers.kernel.Outcome;
import nl.koers.team.RepDetails;

/** Who may look at the team, and in which role. */
final class MembersSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final Answer answer = new Answer();
    private final InviteCard invite;

    MembersSection(SettingsDesk desk) {
        this.desk = desk;
        invite = new InviteCard(desk);
        list.addClassName("settings-list");
        getContent().addClassName("stack");
        getContent()
                .add(
                        Cards.of(
                                getTranslation("settings.part.MEMBERS"),
                                getTranslation("settings.members.text"),
                                list,
                                answer),
                        invite);
        showMembers();
    }

    @Override
    public void refresh() {
        showMembers();
        invite.refresh();
    }

    private void showMembers() {
        var reps = desk.reps().all(desk.team());
        list.removeAll();
        desk.members().of(desk.team()).forEach(member -> list.add(item(member, reps)));
    }

    private ListItem item(Member member, List<RepDetails> reps) {
        var sells = reps.stream()
                .filter(rep -> member.rep().filter(rep.id()::equals).isPresent())
                .filter(rep -> member.role() == Role.MANAGER || !rep.name().equals(member.name()))
                .map(rep -> " · " + getTranslation("settings.members.sells", rep.name()))
                .findFirst()
                .orElse("");
        var about = new Span(member.email() + sells);
        about.addClassName("muted");
        var text = new Div(new Span(member.name()), about);
        text.addClassNames("grow", "item-text");
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("settings.role." + each));
        role.setValue(member.role());
        role.setAriaLabel(getTranslation("settings.members.role-of", member.name()));
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(desk.members().become(desk.team(), member.account(), change.getValue()));
            }
        });
        var remove = new Button(getTranslation("settings.members.remove"), click -> ask(member));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("settings.members.remove-of", member.name()));
        return new ListItem(text, role, remove);
    }

    private void ask(Member member) {
        new ConfirmDialog(
                        getTranslation("settings.members.remove-of", member.name()),
                        getTranslation("settings.members.remove.text"),
                        getTranslation("settings.members.remove"),
                        yes -> tell(desk.members().remove(desk.team(), member.account())),
                        getTranslation("settings.cancel"),
                        no -> {})
                .open();
    }

    private void tell(Outcome<?> outcome) {
        answer.tell(outcome);
        refresh();
    }
}
