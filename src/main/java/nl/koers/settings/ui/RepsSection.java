package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.function.Function;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.team.RepDetails;
import nl.koers.team.model.WeekPattern;
import nl.koers.uikit.DayPicker;
import nl.koers.uikit.Downloads;

/** Who sells, in the order of the board, and somebody new. */
final class RepsSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.reps.empty")));
    private final Checkbox ownOrder = new Checkbox(getTranslation("settings.reps.own-order"));
    private final TextField name = new TextField(getTranslation("settings.rep.name"));
    private final DayPicker first = new DayPicker(getTranslation("settings.rep.first"));
    private final Answer answer = new Answer();

    RepsSection(SettingsDesk desk) {
        this.desk = desk;
        list.addClassName("settings-list");
        ownOrder.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answer.tell(desk.settings().keepOwnOrder(desk.team(), change.getValue()));
                refresh();
            }
        });
        first.setValue(desk.today());
        var add = new Button(getTranslation("settings.rep.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent()
                .add(
                        Cards.of(
                                getTranslation("settings.reps"),
                                getTranslation("settings.reps.text"),
                                list,
                                empty,
                                ownOrder),
                        Cards.of(
                                getTranslation("settings.rep.new"),
                                getTranslation("settings.rep.new.text"),
                                Cards.row(name, first, add),
                                answer),
                        new Downloads("people"));
        refresh();
    }

    @Override
    public void refresh() {
        var own = desk.profile().ownOrder();
        var today = desk.today();
        var reps = desk.reps().all(desk.team());
        ownOrder.setValue(own);
        ownOrder.setVisible(reps.size() > 1);
        empty.setVisible(reps.isEmpty());
        list.removeAll();
        reps.forEach(rep -> list.add(item(rep, today, own)));
    }

    private ListItem item(RepDetails rep, LocalDate today, boolean own) {
        var link = new RouterLink(rep.name(), SettingsView.class, SettingsPart.REPS.slug());
        link.setQueryParameters(QueryParameters.of("rep", rep.id().toString()));
        var about = new Span(about(rep, today));
        about.addClassName("muted");
        var text = new Div(link, about);
        text.addClassNames("grow", "item-text");
        var item = new ListItem(text);
        if (own && rep.employment().last().filter(today::isAfter).isEmpty()) {
            item.add(
                    move("↑", "settings.reps.up", rep, id -> desk.order().moveUp(desk.team(), id)),
                    move("↓", "settings.reps.down", rep, id -> desk.order().moveDown(desk.team(), id)));
        }
        return item;
    }

    private String about(RepDetails rep, LocalDate today) {
        var last = rep.employment().last();
        if (last.filter(today::isAfter).isPresent()) {
            return getTranslation("settings.rep.left", texts.formats().date(last.get()));
        }
        if (rep.employment().first().isAfter(today)) {
            return getTranslation(
                    "settings.rep.starts", texts.formats().date(rep.employment().first()));
        }
        return texts.pattern(rep.patterns().at(today).orElse(WeekPattern.MONDAY_TO_FRIDAY));
    }

    private Button move(String sign, String key, RepDetails rep, Function<RepId, Outcome<?>> action) {
        var button = new Button(sign, click -> {
            answer.tell(action.apply(rep.id()));
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, rep.name()));
        return button;
    }

    private void add() {
        var day = first.getValue();
        if (day == null) {
            answer.problem(getTranslation("day.missing"));
            return;
        }
        if (answer.tell(desk.reps().add(desk.team(), name.getValue(), day))) {
            name.clear();
        }
        refresh();
    }
}
