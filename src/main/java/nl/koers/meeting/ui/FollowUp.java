package nl.koers.meeting.ui;

import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.Snapshot;
import nl.koers.meeting.model.Who;
import nl.koers.plan.AddItem;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Origin;

/** What may follow from one number below the norm: an action, a market signal or a plan line, linked to it (M3). */
record FollowUp(MeetingDesk desk, Snapshot.Row row, SalesWeek week) {

    void action() {
        new ActionDialog(
                        desk,
                        desk.texts().text("meeting.follow-up.action"),
                        Optional.of(new Who.OfRep(row.rep())),
                        Optional.of(new NewAction.From(row.rep(), week)))
                .open();
    }

    void signal() {
        ask("meeting.follow-up.signal", "meeting.follow-up.signal.text", ItemKind.SIGNAL);
    }

    void line() {
        ask("meeting.follow-up.line", "meeting.follow-up.line.text", ItemKind.LINE);
    }

    private void ask(String title, String label, ItemKind kind) {
        var plan = desk.services().plans().current(desk.team());
        if (plan.isEmpty()) {
            desk.problem(desk.texts().text("meeting.no-plan"));
            return;
        }
        new LineDialog(desk.texts().text(title), desk.texts().text(label), typed -> {
                    var from = new Origin(row.rep(), week);
                    var added = desk.services()
                            .planEditing()
                            .add(new AddItem(
                                    desk.team(),
                                    plan.get().id(),
                                    kind,
                                    Map.of(Field.TITLE, typed),
                                    Optional.of(from),
                                    Optional.empty()));
                    var saved = desk.tell(added);
                    if (saved) {
                        desk.done(desk.texts().text("meeting.in-plan"));
                    }
                    return saved;
                })
                .open();
    }
}
