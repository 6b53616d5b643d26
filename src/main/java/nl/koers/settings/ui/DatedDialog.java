package nl.koers.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Timeline;
import nl.koers.norm.Preview;
import nl.koers.uikit.DayPicker;

/** Sets or takes away one dated row; what that does to the weeks is shown while it is entered. */
final class DatedDialog<T> extends Dialog {

    private final DatedSource<T> source;
    private Timeline<T> shown;
    private final ValueFields<T> fields;
    private final DayPicker from = new DayPicker(getTranslation("settings.dated.from"));
    private final EffectList effect;
    private final Answer answer = new Answer();
    private final Runnable saved;

    DatedDialog(String title, DatedSource<T> source, Optional<LocalDate> row, LocalDate today, Runnable saved) {
        this.source = source;
        this.saved = saved;
        shown = source.rows().get();
        fields = source.fields().get();
        effect = new EffectList(today.getYear());
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        from.setValue(row.orElseGet(() -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        from.setReadOnly(row.isPresent());
        shown.at(from.getValue()).ifPresent(fields::show);
        from.addValueChangeListener(change -> preview());
        fields.onChange(this::preview);
        var content = new Div(from, fields.component(), answer, effect);
        content.addClassName("stack");
        add(content);
        row.ifPresent(this::mayTakeAway);
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("settings.cancel"), click -> close()), save);
        preview();
    }

    private void mayTakeAway(LocalDate day) {
        var remove = new Button(getTranslation("settings.take-away"), click -> {
            answer.clear();
            switch (source.preview().take(day, seen(day), Optional.empty())) {
                case Outcome.Saved<Preview> possible -> confirmTakingAway(day, possible.value());
                case Outcome.Conflict<Preview> other -> answer.tell(other);
                case Outcome.Rejected<Preview> refused -> answer.tell(refused);
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(remove);
    }

    private void confirmTakingAway(LocalDate day, Preview preview) {
        new EffectDialog(
                        getTranslation("settings.take-away"),
                        preview,
                        day.getYear(),
                        () -> finish(source.save().take(day, seen(day), Optional.empty())),
                        () -> {})
                .open();
    }

    private void preview() {
        effect.clear();
        answer.clear();
        var day = from.getValue();
        var value = fields.read();
        if (day == null || from.isInvalid() || value.isEmpty()) {
            return;
        }
        switch (source.preview().take(day, seen(day), value)) {
            case Outcome.Saved<Preview> possible -> effect.show(possible.value());
            case Outcome.Conflict<Preview> other -> answer.tell(other);
            case Outcome.Rejected<Preview> refused -> answer.tell(refused);
        }
    }

    private void save() {
        var day = from.getValue();
        var value = fields.read();
        if (day == null || from.isInvalid()) {
            answer.problem(getTranslation("day.missing"));
        } else if (value.isPresent()) {
            finish(source.save().take(day, seen(day), value));
        }
    }

    private void finish(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Conflict<?> conflict) {
            compare(conflict.who());
        } else if (answer.tell(outcome)) {
            close();
        }
        saved.run();
    }

    /** Theirs beside mine, which stays in the fields; saving again is a choice now. */
    private void compare(String who) {
        shown = source.rows().get();
        var theirs = Optional.ofNullable(from.getValue())
                .flatMap(this::seen)
                .map(source.text())
                .orElseGet(() -> getTranslation("settings.conflict.taken-away"));
        answer.problem(getTranslation("settings.conflict.theirs", who, theirs));
    }

    /** What the manager saw on that very day. */
    private Optional<T> seen(LocalDate day) {
        return Optional.ofNullable(shown.rows().get(day));
    }
}
