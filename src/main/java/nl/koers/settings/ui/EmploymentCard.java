package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.team.RepDetails;
import nl.koers.team.model.Employment;
import nl.koers.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** The name of a rep, and the first and last working day. */
final class EmploymentCard extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final transient RepId rep;
    private final TextSetting name;
    private final DayPicker first = new DayPicker(getTranslation("settings.rep.first"));
    private final DayPicker last = new DayPicker(getTranslation("settings.rep.last"));
    private final Answer answer = new Answer();
    private @Nullable Employment seen;

    EmploymentCard(SettingsDesk desk, RepId rep) {
        this.desk = desk;
        this.rep = rep;
        name = new TextSetting(
                getTranslation("settings.rep.name"),
                (before, typed) -> desk.reps().rename(desk.team(), rep, before, typed));
        last.setClearButtonVisible(true);
        last.setHelperText(getTranslation("settings.rep.last.hint"));
        var save = new Button(getTranslation("settings.save"), click -> ask());
        getContent()
                .add(Cards.of(
                        getTranslation("settings.rep.employment"),
                        getTranslation("settings.rep.employment.text"),
                        name,
                        Cards.row(first, last, save),
                        answer));
        refresh();
    }

    @Override
    public void refresh() {
        desk.reps().find(desk.team(), rep).ifPresent(this::show);
    }

    private void show(RepDetails details) {
        name.refresh(details.name());
        if (seen == null || seen.equals(typed().orElse(null))) {
            seen = details.employment();
            first.setValue(details.employment().first());
            last.setValue(details.employment().last().orElse(null));
        }
    }

    private Optional<Employment> typed() {
        var from = first.getValue();
        var until = last.getValue();
        return from == null || (until != null && until.isBefore(from))
                ? Optional.empty()
                : Optional.of(new Employment(from, Optional.ofNullable(until)));
    }

    private void ask() {
        var after = typed();
        if (after.isEmpty() || first.isInvalid() || last.isInvalid()) {
            answer.problem(getTranslation(first.getValue() == null ? "day.missing" : "reason.team.days-reversed"));
            return;
        }
        answer.clear();
        new EffectDialog(
                        getTranslation("settings.rep.employment"),
                        desk.preview().ofEmployment(desk.team(), rep, after.get()),
                        desk.today().getYear(),
                        () -> save(after.get()),
                        () -> {})
                .open();
    }

    private void save(Employment after) {
        var before = seen == null ? after : seen;
        if (answer.tell(desk.reps().employ(desk.team(), rep, before, after))) {
            seen = after;
        }
    }
}
