package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.plan.AddItem;
import nl.koers.plan.EditField;
import nl.koers.plan.Edited;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;

/** What two people typed in one field, or what was typed into something that is gone. It stays until it is decided. */
final class ConflictPanel extends Div {

    private final Map<String, Div> gones = new HashMap<>();

    ConflictPanel() {
        addClassName("conflicts");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-live", "assertive");
    }

    /** Both values, who and when; mine, theirs, or something of both. */
    void show(PlanDesk desk, PlanItem item, Field field, Edited.Conflict conflict) {
        desk.know(field, Stream.of(conflict.theirs(), conflict.mine()));
        var texts = desk.texts();
        var page = desk.page();
        var card = card(texts.text(
                "plan.conflict",
                conflict.who(),
                texts.name(page, item),
                texts.field(field),
                texts.moment(page, conflict.when())));
        var theirs = texts.shown(page, item, field, conflict.theirs());
        var mine = texts.shown(page, item, field, conflict.mine());
        card.add(value(texts.text("plan.conflict.theirs", conflict.who()), theirs, texts));
        card.add(value(texts.text("plan.conflict.mine"), mine, texts));
        var both = new TextArea(texts.text("plan.conflict.both"));
        both.setValue(texts.typed(item.with(field, conflict.mine()), field));
        both.setVisible(false);
        var save = new Button(texts.text("plan.conflict.save"), click -> {
            remove(card);
            resolve(desk, item, field, conflict.theirs(), texts.kept(item, field, both.getValue()));
        });
        save.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(texts.text("plan.conflict.take-mine"), click -> {
            remove(card);
            resolve(desk, item, field, conflict.theirs(), conflict.mine());
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.text("plan.conflict.take-theirs"), click -> remove(card));
        var edit = new Button(texts.text("plan.conflict.edit"), click -> {
            both.setVisible(true);
            save.setVisible(true);
            both.focus();
        });
        edit.setVisible(isWritten(item, field));
        var actions = new Div(take, leave, edit, save);
        actions.addClassName("row");
        card.add(both, actions);
        add(card);
    }

    /** What was typed, who took the item out, and a way back. */
    void show(PlanDesk desk, PlanItem item, Field field, Edited.Gone gone) {
        desk.know(field, Stream.of(gone.mine()));
        var texts = desk.texts();
        var card = card(texts.text("plan.gone", gone.who(), texts.name(desk.page(), item)));
        // sent when it was typed, and once more when the item went: it is one
        Optional.ofNullable(gones.put(ItemValues.key(item.id(), field), card)).ifPresent(this::remove);
        card.add(value(texts.text("plan.conflict.mine"), texts.shown(desk.page(), item, field, gone.mine()), texts));
        var back = new Button(texts.text("plan.gone.back"), click -> {
            decided(desk, item, field);
            putBack(desk, item);
            resolve(desk, item, field, desk.item(item.id()).get(field), gone.mine());
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(back);
        actions.addClassName("row");
        if (item.kind() == ItemKind.LINE && field == Field.TITLE) {
            actions.add(new Button(texts.text("plan.gone.new"), click -> {
                decided(desk, item, field);
                desk.add(AddItem.of(desk.team(), desk.page().id(), ItemKind.LINE, Map.of(Field.TITLE, gone.mine())))
                        .ifPresent(why -> desk.answers().problem(texts.words().sentence(why)));
            }));
        }
        actions.add(new Button(texts.text("plan.gone.leave"), click -> decided(desk, item, field)));
        card.add(actions);
        add(card);
    }

    private void decided(PlanDesk desk, PlanItem item, Field field) {
        Optional.ofNullable(gones.remove(ItemValues.key(item.id(), field))).ifPresent(this::remove);
        LeftText.decided(desk, this, item.id(), field);
    }

    /** Somebody else may have done so already. */
    private static void putBack(PlanDesk desk, PlanItem item) {
        if (!desk.item(item.id()).isRemoved()) {
            return;
        }
        desk.services().plans().history(desk.team(), desk.page().id(), item.id(), Field.REMOVED, 1).stream()
                .findFirst()
                .ifPresent(removal -> desk.takeBack(removal.revision()));
    }

    /** Somebody may have been there in the meantime again: then there is a new conflict. */
    private void resolve(PlanDesk desk, PlanItem item, Field field, String seen, String wanted) {
        var edited = desk.services()
                .editing()
                .edit(new EditField(desk.team(), desk.page().id(), item.id(), field, seen, wanted));
        desk.catchUp();
        switch (edited) {
            case Edited.Saved saved -> desk.answers().done(desk.texts().text("plan.conflict.saved"));
            case Edited.Conflict again -> show(desk, item, field, again);
            case Edited.Gone gone -> show(desk, item, field, gone);
            case Edited.Rejected(var why) ->
                desk.answers().problem(desk.texts().words().sentence(why));
        }
    }

    /** What was chosen from a list is not made one of by typing. */
    private static boolean isWritten(PlanItem item, Field field) {
        return switch (PlanRules.typeOf(item, field)) {
            case FieldType.Text text -> true;
            case FieldType.Amount amount -> true;
            case FieldType.Day day -> true;
            case FieldType.Choice choice -> false;
            case FieldType.Person person -> false;
            case FieldType.Item other -> false;
            case FieldType.Customers customers -> false;
            case FieldType.Reference reference -> false;
        };
    }

    private static Div card(String sentence) {
        var card = new Div(new Paragraph(sentence));
        card.addClassNames("card", "conflict");
        return card;
    }

    private static Div value(String whose, String value, PlanTexts texts) {
        var label = new Span(whose);
        label.addClassName("tiny");
        var text = new Span(value.isEmpty() ? texts.text("plan.nothing") : value);
        text.addClassName("conflict-value");
        var row = new Div(label, text);
        row.addClassName("conflict-row");
        return row;
    }
}
