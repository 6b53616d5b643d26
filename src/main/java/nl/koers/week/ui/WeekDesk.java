package nl.koers.week.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Draft;
import nl.koers.appointment.Tally;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.LeaveEntry;
import nl.koers.team.NewLeave;
import nl.koers.uikit.Answers;

/** Sends what somebody does in a week to the services and says what became of it. */
final class WeekDesk {

    private final WeekServices services;
    private final WeekScope scope;
    private final Supplier<String> reason;
    private final WeekTexts texts;
    private final Answers answers;
    private final Runnable refresh;

    /**
     * @param reason what a manager gives as the reason, asked at every command
     * @param refresh shows what stands now
     */
    WeekDesk(
            WeekServices services,
            WeekScope scope,
            Supplier<String> reason,
            WeekTexts texts,
            Answers answers,
            Runnable refresh) {
        this.services = services;
        this.scope = scope;
        this.reason = reason;
        this.texts = texts;
        this.answers = answers;
        this.refresh = refresh;
    }

    WeekServices services() {
        return services;
    }

    WeekScope scope() {
        return scope;
    }

    WeekTexts texts() {
        return texts;
    }

    /** Why it can't be added; empty when it was. */
    Optional<Reason> add(Draft draft) {
        return tell(
                services.appointments().add(scope.team(), scope.rep(), draft, reason.get()),
                "week.done.added",
                added -> tell(change(added, State.CANCELLED), "week.done.undone"));
    }

    /** Why it can't be changed; empty when it was. */
    Optional<Reason> edit(Appointment before, Draft draft) {
        return tell(
                services.appointments().edit(scope.team(), scope.rep(), before.seen(), draft, reason.get()),
                "week.done.edited",
                after -> tell(
                        services.appointments()
                                .edit(scope.team(), scope.rep(), after.seen(), before.draft(), reason.get()),
                        "week.done.undone"));
    }

    void become(Appointment before, State state) {
        tell(
                        change(before, state),
                        "week.done." + state,
                        after -> tell(change(after, before.state()), "week.done.undone"))
                .ifPresent(this::problem);
    }

    void copyLastWeek() {
        if (scope.week().equals(SalesWeek.EARLIEST)) {
            answers.done(texts.text("week.copy.nothing"));
            return;
        }
        var outcome =
                services.copies().copy(scope.team(), scope.rep(), scope.week().previous(), scope.week(), reason.get());
        switch (outcome) {
            case Outcome.Rejected<List<Appointment>>(var why) -> problem(why);
            case Outcome.Conflict<List<Appointment>> conflict ->
                answers.problem(texts.text("week.conflict", conflict.who()));
            case Outcome.Saved<List<Appointment>>(var copies) -> {
                refresh.run();
                if (copies.isEmpty()) {
                    answers.done(texts.text("week.copy.nothing"));
                } else {
                    answers.done(texts.text("week.copy.done", copies.size()), () -> {
                        copies.forEach(copy -> change(copy, State.CANCELLED));
                        refresh.run();
                    });
                }
            }
        }
    }

    void tally(Tally tally, int seen) {
        tell(
                        services.tallies().set(scope.team(), scope.rep(), tally, seen, reason.get()),
                        "week.done.tally",
                        after -> tell(
                                services.tallies()
                                        .set(
                                                scope.team(),
                                                scope.rep(),
                                                new Tally(tally.week(), tally.kind(), seen),
                                                after,
                                                reason.get()),
                                "week.done.undone"))
                .ifPresent(this::problem);
    }

    /** Why leave can't be entered; empty when it was. */
    Optional<Reason> take(NewLeave leave) {
        return tell(services.leave().take(leave), "week.done.leave", this::takeBack);
    }

    void takeBack(LeaveEntry entry) {
        tell(services.leave().takeBack(scope.team(), scope.rep(), entry.id(), reason.get()), "week.done.leave-back")
                .ifPresent(this::problem);
    }

    String reason() {
        return reason.get();
    }

    private Outcome<Appointment> change(Appointment seen, State state) {
        var appointments = services.appointments();
        return switch (state) {
            case HELD -> appointments.hold(scope.team(), scope.rep(), seen.seen(), reason.get());
            case CANCELLED -> appointments.cancel(scope.team(), scope.rep(), seen.seen(), reason.get());
            case NO_SHOW -> appointments.noShow(scope.team(), scope.rep(), seen.seen(), reason.get());
            case PLANNED -> appointments.backToPlanned(scope.team(), scope.rep(), seen.seen(), reason.get());
        };
    }

    private <T> Optional<Reason> tell(Outcome<T> outcome, String done, Consumer<T> undo) {
        return tell(outcome, saved -> answers.done(texts.text(done), () -> undo.accept(saved)));
    }

    private <T> Optional<Reason> tell(Outcome<T> outcome, String done) {
        return tell(outcome, saved -> answers.done(texts.text(done)));
    }

    /** Whatever happened, the screen then shows what stands. */
    private <T> Optional<Reason> tell(Outcome<T> outcome, Consumer<T> onSaved) {
        refresh.run();
        return switch (outcome) {
            case Outcome.Saved<T>(var saved) -> {
                onSaved.accept(saved);
                yield Optional.empty();
            }
            case Outcome.Conflict<T>(var theirs, var who) -> {
                answers.problem(texts.text("week.conflict", who));
                yield Optional.empty();
            }
            case Outcome.Rejected<T>(var why) -> Optional.of(why);
        };
    }

    private void problem(Reason why) {
        answers.problem(texts.words().sentence(why));
    }
}
