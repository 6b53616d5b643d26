package nl.koers.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.deal.TargetChange;
import nl.koers.deal.TargetEffect;
import nl.koers.deal.TargetLines;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.uikit.DayPicker;

/** Sets or takes away one target; what that does is shown while it is entered. */
final class TargetDialog extends Dialog {

    private static final int YEARS_AROUND = 1;
    private static final int QUARTERS = 4;

    /** A target that is there already. */
    record Row(TargetSpan span, LocalDate from) {}

    private final SettingsDesk desk;
    private final Optional<RepId> rep;
    private final Runnable saved;
    private final LocalDate today;
    private final TargetPlan shown;
    private final Select<TargetSpan> span = new Select<>();
    private final DayPicker from = new DayPicker(getTranslation("settings.dated.from"));
    private final TargetFields fields = new TargetFields();
    private final TargetEffectList effect = new TargetEffectList();
    private final Answer answer = new Answer();

    TargetDialog(SettingsDesk desk, Optional<RepId> rep, Optional<Row> row, Runnable saved) {
        this.desk = desk;
        this.rep = rep;
        this.saved = saved;
        today = desk.today();
        shown = desk.targets().lines(desk.team()).of(rep);
        setHeaderTitle(getTranslation("settings.target"));
        setCloseOnOutsideClick(false);
        span.setLabel(getTranslation("settings.target.span"));
        span.setItemLabelGenerator(TargetTexts.here()::span);
        span.setItems(row.map(Row::span).map(List::of).orElseGet(() -> around(today.getYear())));
        span.setValue(row.map(Row::span).orElseGet(() -> TargetSpan.ofYear(today.getYear())));
        from.setValue(row.map(Row::from).orElseGet(this::likelyDay));
        span.setReadOnly(row.isPresent());
        from.setReadOnly(row.isPresent());
        shown.current(span.getValue(), from.getValue()).ifPresent(fields::show);
        span.addValueChangeListener(change -> from.setValue(likelyDay()));
        from.addValueChangeListener(change -> preview());
        fields.onChange(this::preview);
        var content = new Div(Cards.row(span, from), fields, effect, answer);
        content.addClassName("stack");
        add(content);
        row.ifPresent(this::mayTakeAway);
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("settings.cancel"), click -> close()), save);
        preview();
    }

    /** The first target holds from the first day; another one is a change of course, from today on. */
    private LocalDate likelyDay() {
        var period = span.getValue().period();
        return shown.of(span.getValue()).rows().isEmpty() || !period.contains(today) ? period.first() : today;
    }

    private void mayTakeAway(Row row) {
        var remove = new Button(
                getTranslation("settings.take-away"),
                click -> finish(desk.targets().save(change(Optional.empty()))));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(remove);
    }

    private void preview() {
        effect.clear();
        answer.clear();
        var fault = fields.fault();
        if (fault.isPresent()) {
            answer.tell(new Outcome.Rejected<>(fault.get()));
            return;
        }
        var target = fields.read();
        if (from.getValue() == null || from.isInvalid() || target.isEmpty()) {
            return;
        }
        switch (desk.targets().preview(change(target))) {
            case Outcome.Saved<TargetEffect> possible -> effect.show(possible.value());
            case Outcome.Conflict<TargetEffect> other -> answer.tell(other);
            case Outcome.Rejected<TargetEffect> refused -> {
                fields.heed(refused.reason());
                answer.tell(refused);
            }
        }
    }

    private void save() {
        if (from.getValue() == null || from.isInvalid()) {
            answer.problem(getTranslation("day.missing"));
        } else if (fields.fault().isPresent()) {
            answer.tell(new Outcome.Rejected<>(fields.fault().get()));
        } else if (fields.read().isEmpty()) {
            answer.problem(getTranslation("settings.target.missing"));
        } else {
            finish(desk.targets().save(change(fields.read())));
        }
    }

    private void finish(Outcome<TargetLines> outcome) {
        if (answer.tell(outcome)) {
            close();
        }
        saved.run();
    }

    private TargetChange change(Optional<RevenueTarget> after) {
        var seen = Optional.ofNullable(shown.of(span.getValue()).rows().get(from.getValue()));
        return new TargetChange(desk.team(), rep, span.getValue(), from.getValue(), seen, after);
    }

    /** Last year, this one and the next, each whole and in quarters. */
    private static List<TargetSpan> around(int year) {
        return IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND)
                .boxed()
                .flatMap(each -> Stream.concat(
                        Stream.of(TargetSpan.ofYear(each)),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> new TargetSpan(each, quarter))))
                .toList();
    }
}
