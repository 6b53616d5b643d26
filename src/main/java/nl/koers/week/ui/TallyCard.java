package nl.koers.week.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.koers.appointment.Tally;
import nl.koers.team.model.Kind;

/** A week's number per kind, for who does not keep appointments one by one (N8). Read when it is opened. */
class TallyCard extends Details {

    private final Map<Kind, IntegerField> fields = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    private final Supplier<WeekDesk> desk;

    TallyCard(Supplier<WeekDesk> desk) {
        this.desk = desk;
        addClassName("card");
        setSummaryText(getTranslation("week.tally"));
        var row = new Div();
        row.addClassName("row");
        for (var kind : Kind.values()) {
            var field = new IntegerField(getTranslation("kind." + kind));
            field.setMin(0);
            field.setMax(Tally.MOST);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    enter(kind, field);
                }
            });
            fields.put(kind, field);
            row.add(field);
        }
        add(new Paragraph(getTranslation("week.tally.text")), row);
        addOpenedChangeListener(change -> refresh());
    }

    void refresh() {
        if (!isOpened()) {
            return;
        }
        var scope = desk.get().scope();
        var numbers = desk.get().services().tallies().of(scope.team(), scope.rep(), scope.week());
        seen.putAll(numbers);
        fields.forEach((kind, field) -> {
            field.setValue(numbers.getOrDefault(kind, 0));
            field.setReadOnly(!scope.isWritable());
        });
    }

    private void enter(Kind kind, IntegerField field) {
        var number = field.getValue();
        if (number == null || field.isInvalid()) {
            return;
        }
        var week = desk.get().scope().week();
        desk.get().tally(new Tally(week, kind, number), seen.getOrDefault(kind, 0));
    }
}
