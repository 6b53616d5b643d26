package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.CustomerContact;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.plan.AddItem;
import nl.koers.plan.Edited;
import nl.koers.plan.MoveItem;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.text.ui.SharedTextField;

/** Sends what somebody does on the plan to the services, and says what became of it. */
final class PlanDesk {

    private final PlanServices services;
    private final CurrentCaller caller;
    private final TeamId team;
    private final PlanTexts texts;
    private final PlanAnswers answers;
    private final PlanScreen screen;
    private final FieldEdits edits;
    private final Map<CustomerId, CustomerContact> former = new HashMap<>();

    PlanDesk(PlanServices services, CurrentCaller caller, TeamId team, PlanTexts texts, PlanScreen screen) {
        this.services = services;
        this.caller = caller;
        this.team = team;
        this.texts = texts;
        this.answers = new PlanAnswers(texts);
        this.screen = screen;
        this.edits = new FieldEdits(this, screen);
    }

    PlanPage page() {
        return screen.page().knowing(former);
    }

    PlanTexts texts() {
        return texts;
    }

    PlanServices services() {
        return services;
    }

    PlanAnswers answers() {
        return answers;
    }

    FieldEdits edits() {
        return edits;
    }

    TeamId team() {
        return team;
    }

    CurrentCaller caller() {
        return caller;
    }

    boolean isPast() {
        return screen.isPast();
    }

    /** A text that is written together, or what stood there on the day as at which the plan is shown. */
    Component text(TextId text, String label) {
        return screen.on()
                .<Component>map(day -> new PastText(
                        label,
                        services.plans().textOn(team, text, day).orElseGet(() -> texts.text("plan.text.unknown"))))
                .orElseGet(() -> new SharedTextField(text, label));
    }

    /** For what the screen offers; the service decides. */
    boolean mayDecide() {
        return !isPast() && caller.may(Right.DECIDE_COURSE, team);
    }

    boolean isTypable(PlanItem item, Field field) {
        return !isPast()
                && PlanRules.refusal(page().state(), item, field, "-", page().today())
                        .isEmpty();
    }

    PlanItem item(ItemId id) {
        return page().state().item(id).orElseThrow();
    }

    /** Learns the names in values that the plan may not have any more. */
    void know(Field field, Stream<String> values) {
        if (field.type() instanceof FieldType.Customers) {
            var page = page();
            var unknown = values.flatMap(PlanTexts::customers)
                    .filter(id -> !page.contacts().containsKey(id))
                    .collect(Collectors.toUnmodifiableSet());
            former.putAll(services.contacts().of(team, unknown, page.today()));
        }
    }

    /** Why it can't be added; empty when it was. */
    Optional<Reason> add(AddItem add) {
        return tell(services.editing().add(add));
    }

    void remove(PlanItem item) {
        var removed = services.editing().remove(team, page().id(), item.id());
        screen.catchUp();
        switch (removed) {
            case Outcome.Rejected<Long>(var why) -> answers.refused(why);
            case Outcome.Conflict<Long> conflict -> answers.problem(texts.text("plan.conflict.short", conflict.who()));
            case Outcome.Saved<Long>(var revision) ->
                answers.done(texts.text("plan.removed", texts.name(page(), item)), () -> takeBack(revision));
        }
    }

    void move(ItemId item, Optional<ItemId> below) {
        tell(services.editing().move(new MoveItem(team, page().id(), item, below)))
                .ifPresent(answers::refused);
    }

    void takeBack(long revision) {
        var taken = services.taking().takeBack(team, page().id(), revision);
        screen.catchUp();
        switch (taken) {
            case Edited.Saved saved -> answers.done(texts.text("plan.taken-back"));
            case Edited.Conflict conflict -> answers.problem(texts.text("plan.take-back.conflict", conflict.who()));
            case Edited.Gone gone -> answers.problem(texts.text("plan.take-back.conflict", gone.who()));
            case Edited.Rejected(var why) -> answers.refused(why);
        }
    }

    void history(ItemId item, Field field) {
        screen.history(item, field);
    }

    void focused(String field) {
        screen.focused(field);
    }

    /** The name of something for the caller alone: others may use the same browser later. */
    String own(String name) {
        return caller.person().map(person -> person.account() + ":" + name).orElse(name);
    }

    /** Why it was refused; empty when it stands. Whatever happened, the screen then shows what stands. */
    <T> Optional<Reason> tell(Outcome<T> outcome) {
        screen.catchUp();
        return switch (outcome) {
            case Outcome.Saved<T> saved -> Optional.empty();
            case Outcome.Conflict<T> conflict -> {
                answers.problem(texts.text("plan.conflict.short", conflict.who()));
                yield Optional.empty();
            }
            case Outcome.Rejected<T>(var why) -> Optional.of(why);
        };
    }
}
