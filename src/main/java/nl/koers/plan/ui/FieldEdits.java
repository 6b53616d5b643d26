package nl.koers.plan.ui;

import nl.koers.plan.EditField;
import nl.koers.plan.Edited;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;

/** Sends what somebody typed in a field, and has the screen show what anybody else did to it meanwhile. */
final class FieldEdits {

    private final PlanDesk desk;
    private final PlanScreen screen;

    FieldEdits(PlanDesk desk, PlanScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    /**
     * What was typed in a field, in the language of who typed it.
     *
     * @param from waits for the answer
     */
    void edit(ItemId id, Field field, String seen, String typed, ValueField from) {
        var item = desk.item(id);
        switch (sendTyped(item, field, seen, typed)) {
            case Edited.Saved saved -> from.settled("");
            case Edited.Conflict conflict -> from.settled("");
            case Edited.Gone gone -> {}
            case Edited.Rejected(var why) -> from.settled(desk.texts().words().sentence(why));
        }
    }

    /** What was typed into something that went off the screen meanwhile: as if it had been sent before. */
    void left(ItemId id, Field field, String seen, String typed) {
        desk.page().state().item(id).filter(item -> !desk.isPast()).ifPresent(item -> {
            switch (sendTyped(item, field, seen, typed)) {
                case Edited.Saved saved -> screen.decided(id, field);
                case Edited.Conflict conflict -> screen.decided(id, field);
                case Edited.Gone gone -> {}
                case Edited.Rejected(var why) -> desk.answers().refused(why);
            }
        });
    }

    private Edited sendTyped(PlanItem item, Field field, String seen, String typed) {
        var texts = desk.texts();
        return send(item, field, texts.kept(item, field, seen), texts.kept(item, field, typed));
    }

    /** Another value, both as they are kept. */
    Edited send(PlanItem item, Field field, String seen, String wanted) {
        var edited = desk.services()
                .editing()
                .edit(new EditField(desk.team(), desk.page().id(), item.id(), field, seen, wanted));
        switch (edited) {
            case Edited.Saved saved -> screen.catchUp();
            case Edited.Conflict conflict -> {
                screen.catchUp();
                screen.conflict(item, field, conflict);
            }
            case Edited.Gone gone -> {
                screen.gone(item, field, gone);
                screen.catchUp();
            }
            case Edited.Rejected rejected -> {}
        }
        return edited;
    }
}
