package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.koers.kernel.TextId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;

/** The rest of an item: its customers, its text, its history, and out of the plan with it. */
final class ItemSheet extends Dialog {

    private final PlanDesk desk;
    private final PlanTexts texts;

    private ItemSheet(PlanDesk desk, PlanItem item) {
        this.desk = desk;
        this.texts = desk.texts();
        setHeaderTitle(texts.name(desk.page(), item));
        addClassName("plan-dialog");
        var content = new Div();
        content.addClassName("stack");
        content.add(new Moves(desk, item.id()).buttons());
        if (item.kind() == ItemKind.LINE && !desk.isPast()) {
            content.add(new LineCustomers(desk, item, this::close));
        }
        if (item.has(Field.RATIONALE)) {
            var rationale = new TextId(Long.parseLong(item.get(Field.RATIONALE)));
            content.add(desk.text(rationale, texts.field(Field.RATIONALE)));
        }
        content.add(new HistoryList(desk, Optional.of(item.id()), Optional.empty()));
        add(content);
        var isRemovable = !desk.isPast()
                && PlanRules.removal(desk.page().state(), item, desk.page().today())
                        .isEmpty();
        if (isRemovable) {
            var remove = new Button(texts.text("plan.remove"), click -> {
                close();
                desk.remove(item);
            });
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(texts.text("shell.close"), click -> close()));
    }

    static void open(PlanDesk desk, PlanItem item) {
        new ItemSheet(desk, item).open();
    }
}
