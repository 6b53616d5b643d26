package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.norm.Preview;
import nl.koers.team.LeaveEntry;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.uikit.DayPicker;

/** When a rep is away, with its kind: for the manager only. */
final class LeaveCard extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final transient RepId rep;
    private final SettingsTexts texts = SettingsTexts.here();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.leave.empty")));
    private final DayPicker first = new DayPicker(getTranslation("settings.leave.first"));
    private final DayPicker last = new DayPicker(getTranslation("settings.leave.last"));
    private final Select<AbsenceKind> kind = new Select<>();
    private final Select<DayPart> worked = new Select<>();
    private final TextField reason = new TextField(getTranslation("settings.leave.reason"));
    private final Answer answer = new Answer();

    LeaveCard(SettingsDesk desk, RepId rep) {
        this.desk = desk;
        this.rep = rep;
        list.addClassName("settings-list");
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
        });
        kind.setLabel(getTranslation("settings.leave.kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(choice -> getTranslation("settings.leave." + choice));
        kind.setValue(AbsenceKind.LEAVE);
        worked.setLabel(getTranslation("settings.leave.part"));
        worked.setItems(DayPart.NONE, DayPart.HALF);
        worked.setItemLabelGenerator(choice -> getTranslation("settings.leave.worked." + choice));
        worked.setValue(DayPart.NONE);
        reason.setHelperText(getTranslation("settings.leave.reason.hint"));
        var add = new Button(getTranslation("settings.leave.add"), click -> take());
        getContent()
                .add(Cards.of(
                        getTranslation("settings.part.LEAVE"),
                        getTranslation("settings.leave.text"),
                        list,
                        empty,
                        Cards.row(first, last, kind, worked, reason, add),
                        answer));
        refresh();
    }

    @Override
    public void refresh() {
        var entries = desk.leave().of(desk.team(), rep);
        list.removeAll();
        entries.forEach(entry -> list.add(item(entry)));
        empty.setVisible(entries.isEmpty());
    }

    private ListItem item(LeaveEntry entry) {
        var days = texts.days(entry.period());
        var about = new Span(getTranslation("settings.leave." + entry.kind()) + " · "
                + getTranslation("settings.leave.worked." + entry.worked()));
        about.addClassName("muted");
        var text = new Div(new Span(days), about);
        text.addClassNames("grow", "item-text");
        var back = new Button(getTranslation("settings.leave.take-back"), click -> takeBack(entry));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("settings.leave.take-back-of", days));
        return new ListItem(text, back);
    }

    private void take() {
        var from = first.getValue();
        var until = last.getValue();
        if (from == null || until == null) {
            answer.problem(getTranslation("day.missing"));
            return;
        }
        if (until.isBefore(from)) {
            answer.problem(getTranslation("reason.team.days-reversed"));
            return;
        }
        var days = new Period(from, until);
        var leave = new NewLeave(desk.team(), rep, from, until, kind.getValue(), worked.getValue(), reason.getValue());
        ask(days, desk.preview().ofLeave(desk.team(), rep, days, worked.getValue()), () -> {
            if (answer.tell(desk.leave().take(leave))) {
                first.clear();
                last.clear();
                reason.clear();
            }
        });
    }

    private void takeBack(LeaveEntry entry) {
        ask(
                entry.period(),
                desk.preview().ofLeaveTakenBack(desk.team(), rep, entry.period(), entry.worked()),
                () -> answer.tell(desk.leave().takeBack(desk.team(), rep, entry.id(), reason.getValue())));
    }

    /** Shows what it does to the norms before it is done. */
    private void ask(Period days, Preview effect, Runnable change) {
        answer.clear();
        Runnable save = () -> {
            change.run();
            refresh();
        };
        new EffectDialog(texts.days(days), effect, desk.today().getYear(), save, () -> {}).open();
    }
}
