package nl.koers.plan.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
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
import nl.koers.plan.EditField;
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

    /** Where answers and news are shown. */
    interface Screen {

        /** The plan as it is shown. */
        PlanPage page();

        /** True for a plan as it was: nothing is written there. */
        boolean isPast();

        /** The day as at whose end the plan is shown; empty for the plan of now. */
        Optional<LocalDate> on();

        /** Shows what has come since, one's own too. */
        void catchUp();

        /** Shows both values of a field in which two people were. */
        void conflict(PlanItem item, Field field, Edited.Conflict conflict);

        /** Offers back what was typed into something that is gone. */
        void gone(PlanItem item, Field field, Edited.Gone gone);

        /** Nothing is left of what was typed there: the browser may forget it. */
        void decided(ItemId item, Field field);

        void history(Optional<ItemId> item, Optional<Field> field);

        /** Says where the cursor is; empty for nowhere. */
        void focused(String field);
    }

    /** Somebody else in a field. */
    record Typing(String name, int hue) {

        String firstName() {
            var end = name.indexOf(' ');
            return end < 0 ? name : name.substring(0, end);
        }
    }

    private final PlanServices services;
    private final CurrentCaller caller;
    private final TeamId team;
    private final PlanTexts texts;
    private final PlanAnswers answers;
    private final Screen screen;
    private final Map<CustomerId, CustomerContact> former = new HashMap<>();

    PlanDesk(PlanServices services, CurrentCaller caller, TeamId team, PlanTexts texts, Screen screen) {
        this.services = services;
        this.caller = caller;
        this.team = team;
        this.texts = texts;
        this.answers = new PlanAnswers(texts);
        this.screen = screen;
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

    /** What was typed in a field, in the language of who typed it. */
    void edit(ItemId id, Field field, String seen, String typed, ValueField from) {
        var item = item(id);
        send(item, field, texts.kept(item, field, seen), texts.kept(item, field, typed), from);
    }

    /** What was typed into something that went off the screen meanwhile: as if it had been sent before. */
    void left(ItemId id, Field field, String seen, String typed) {
        page().state().item(id).filter(item -> !isPast()).ifPresent(item -> {
            switch (send(item, field, texts.kept(item, field, seen), texts.kept(item, field, typed))) {
                case Edited.Saved saved -> screen.decided(id, field);
                case Edited.Conflict conflict -> screen.decided(id, field);
                case Edited.Gone gone -> {}
                case Edited.Rejected(var why) -> answers.problem(texts.words().sentence(why));
            }
        });
    }

    /**
     * The same with values as they are kept.
     *
     * @param from waits for the answer
     */
    void send(PlanItem item, Field field, String seen, String wanted, ValueField from) {
        switch (send(item, field, seen, wanted)) {
            case Edited.Saved saved -> from.settled("");
            case Edited.Conflict conflict -> from.settled("");
            case Edited.Gone gone -> {}
            case Edited.Rejected(var why) -> from.settled(texts.words().sentence(why));
        }
    }

    /** Whatever somebody else did to it meanwhile is shown. */
    Edited send(PlanItem item, Field field, String seen, String wanted) {
        var edited = services.editing().edit(new EditField(team, page().id(), item.id(), field, seen, wanted));
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

    /** Why it can't be added; empty when it was. */
    Optional<Reason> add(AddItem add) {
        return tell(services.editing().add(add));
    }

    void remove(PlanItem item) {
        var removed = services.editing().remove(team, page().id(), item.id());
        screen.catchUp();
        switch (removed) {
            case Outcome.Rejected<Long>(var why) ->
                answers.problem(texts.words().sentence(why));
            case Outcome.Conflict<Long> conflict -> answers.problem(texts.text("plan.conflict.short", conflict.who()));
            case Outcome.Saved<Long>(var revision) ->
                answers.done(texts.text("plan.removed", texts.name(page(), item)), () -> takeBack(revision));
        }
    }

    void move(ItemId item, Optional<ItemId> below) {
        tell(services.editing().move(new MoveItem(team, page().id(), item, below)))
                .ifPresent(why -> answers.problem(texts.words().sentence(why)));
    }

    void takeBack(long revision) {
        var taken = services.taking().takeBack(team, page().id(), revision);
        screen.catchUp();
        switch (taken) {
            case Edited.Saved saved -> answers.done(texts.text("plan.taken-back"));
            case Edited.Conflict conflict -> answers.problem(texts.text("plan.take-back.conflict", conflict.who()));
            case Edited.Gone gone -> answers.problem(texts.text("plan.take-back.conflict", gone.who()));
            case Edited.Rejected(var why) -> answers.problem(texts.words().sentence(why));
        }
    }

    void history(ItemId item, Field field) {
        screen.history(Optional.of(item), Optional.of(field));
    }

    void history(ItemId item) {
        screen.history(Optional.of(item), Optional.empty());
    }

    void focused(String field) {
        screen.focused(field);
    }

    /** The name of something for the caller alone: others may use the same browser later. */
    String own(String name) {
        return caller.person().map(person -> person.account() + ":" + name).orElse(name);
    }

    void catchUp() {
        screen.catchUp();
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
