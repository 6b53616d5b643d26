package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.plan.AddItem;
import nl.koers.plan.Edited;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;

/** What two people typed in one field, or what was typed into something that is gone. It stays until it is decided. */
final class ConflictPanel extends Div {

    /** What somebody typed in a field of an item. */
    private record Typed(ItemId item, Field field, String mine) {}

    private final Map<Typed, ConflictCard> cards = new HashMap<>();
    private final Map<String, Typed> gones = new HashMap<>();

    ConflictPanel() {
        addClassName("conflicts");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-live", "assertive");
    }

    /** Shows what the caller has not decided yet, in place of all that stood here. */
    void showAll(PlanDesk desk) {
        removeAll();
        cards.clear();
        gones.clear();
        desk.services()
                .conflicts()
                .of(desk.team(), desk.page().id())
                .forEach(unsettled -> desk.page().state().item(unsettled.item()).ifPresent(item -> {
                    switch (unsettled.answer()) {
                        case Edited.Conflict conflict
                        when item.get(unsettled.field()).equals(conflict.mine()) ->
                            settled(desk, new Typed(item.id(), unsettled.field(), conflict.mine()));
                        case Edited.Conflict conflict -> show(desk, item, unsettled.field(), conflict);
                        case Edited.Gone gone -> show(desk, item, unsettled.field(), gone);
                        case Edited.Saved saved -> {}
                        case Edited.Rejected rejected -> {}
                    }
                }));
    }

    /** Both values, who and when; mine, theirs, or something of both. */
    void show(PlanDesk desk, PlanItem item, Field field, Edited.Conflict conflict) {
        desk.know(field, Stream.of(conflict.theirs(), conflict.mine()));
        var texts = desk.texts();
        var page = desk.page();
        var card = new ConflictCard(
                texts,
                texts.text(
                        "plan.conflict",
                        conflict.who(),
                        texts.named(page, desk.item(item.id())),
                        texts.field(field),
                        texts.moment(page, conflict.when())));
        var theirs = texts.shown(page, item, field, conflict.theirs());
        var mine = texts.shown(page, item, field, conflict.mine());
        card.value(texts.text("plan.conflict.theirs", conflict.who()), theirs);
        card.value(texts.text("plan.conflict.mine"), mine);
        var both = new TextArea(texts.text("plan.conflict.both"));
        both.setValue(texts.typed(item.with(field, conflict.mine()), field));
        both.setVisible(false);
        var typed = new Typed(item.id(), field, conflict.mine());
        var save = new Button(texts.text("plan.conflict.save"), click -> {
            settled(desk, typed);
            resolve(desk, item, field, conflict.theirs(), texts.kept(item, field, both.getValue()));
        });
        save.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(texts.text("plan.conflict.take-mine"), click -> {
            settled(desk, typed);
            resolve(desk, item, field, conflict.theirs(), conflict.mine());
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(texts.text("plan.conflict.take-theirs"), click -> settled(desk, typed));
        var edit = new Button(texts.text("plan.conflict.edit"), click -> {
            both.setVisible(true);
            save.setVisible(true);
            both.focus();
        });
        edit.setVisible(isWritten(item, field));
        card.add(both);
        card.actions(take, leave, edit, save);
        put(typed, card);
    }

    /** What was typed, who took the item out, and a way back. */
    void show(PlanDesk desk, PlanItem item, Field field, Edited.Gone gone) {
        desk.know(field, Stream.of(gone.mine()));
        var texts = desk.texts();
        var card = new ConflictCard(
                texts, texts.text("plan.gone", gone.who(), texts.named(desk.page(), desk.item(item.id()))));
        var typed = new Typed(item.id(), field, gone.mine());
        // sent when it was typed, and once more when the item went: what was typed last counts
        Optional.ofNullable(gones.put(ItemValues.key(item.id(), field), typed))
                .flatMap(former -> Optional.ofNullable(cards.remove(former)))
                .ifPresent(this::remove);
        card.value(texts.text("plan.conflict.mine"), texts.shown(desk.page(), item, field, gone.mine()));
        var back = new Button(texts.text("plan.gone.back"), click -> {
            decided(desk, typed);
            putBack(desk, item);
            resolve(desk, item, field, desk.item(item.id()).get(field), gone.mine());
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        var fresh = new Button(texts.text("plan.gone.new"), click -> {
            decided(desk, typed);
            desk.add(AddItem.of(desk.team(), desk.page().id(), ItemKind.LINE, Map.of(Field.TITLE, gone.mine())))
                    .ifPresent(desk.answers()::refused);
        });
        fresh.setVisible(item.kind() == ItemKind.LINE && field == Field.TITLE);
        var leave = new Button(texts.text("plan.gone.leave"), click -> decided(desk, typed));
        card.actions(back, fresh, leave);
        put(typed, card);
    }

    /** The same words are one conflict. */
    private void put(Typed typed, ConflictCard card) {
        Optional.ofNullable(cards.put(typed, card)).ifPresent(this::remove);
        add(card);
    }

    private void settled(PlanDesk desk, Typed typed) {
        Optional.ofNullable(cards.remove(typed)).ifPresent(this::remove);
        desk.services().conflicts().settle(desk.team(), desk.page().id(), typed.item(), typed.field(), typed.mine());
    }

    private void decided(PlanDesk desk, Typed typed) {
        settled(desk, typed);
        LeftText.decided(desk, this, typed.item(), typed.field());
    }

    /** Somebody else may have done so already. */
    private static void putBack(PlanDesk desk, PlanItem item) {
        if (!desk.item(item.id()).isRemoved()) {
            return;
        }
        desk
                .services()
                .plans()
                .history(desk.team(), desk.page().id(), item.id(), Field.REMOVED, Long.MAX_VALUE, 1)
                .stream()
                .findFirst()
                .ifPresent(removal -> desk.takeBack(removal.revision()));
    }

    /** Somebody may have been there in the meantime again: then the screen shows a new conflict. */
    private void resolve(PlanDesk desk, PlanItem item, Field field, String seen, String wanted) {
        switch (desk.edits().send(item, field, seen, wanted)) {
            case Edited.Saved saved -> desk.answers().done(desk.texts().text("plan.conflict.saved"));
            case Edited.Conflict again -> {}
            case Edited.Gone gone -> {}
            case Edited.Rejected(var why) -> desk.answers().refused(why);
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
}
